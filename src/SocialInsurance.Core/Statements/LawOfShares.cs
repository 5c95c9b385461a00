using System.Collections.Immutable;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>缴费义务的法条 / which provision says who pays an insurance.</summary>
internal static class LawOfShares
{
    private static readonly PerInsurance<ImmutableArray<Reference>> References = PerInsurance<ImmutableArray<Reference>>.From(
        insurance => [.. ProvisionsOn(insurance).Select(Reference.To)]);

    /// <summary>谁缴费的依据 / the provisions on who pays.</summary>
    public static ImmutableArray<Reference> Of(Insurance insurance) => References[insurance];

    private static ImmutableArray<LegalBasis> ProvisionsOn(Insurance insurance) => insurance switch
    {
        Insurance.Pension => [LegalBasis.SocialInsuranceLaw10, LegalBasis.SocialInsuranceLaw12],
        Insurance.Medical => [LegalBasis.SocialInsuranceLaw23],
        Insurance.Unemployment => [LegalBasis.SocialInsuranceLaw44],
        Insurance.WorkInjury => [LegalBasis.SocialInsuranceLaw33],
        Insurance.Maternity => [LegalBasis.SocialInsuranceLaw53],
    };
}
