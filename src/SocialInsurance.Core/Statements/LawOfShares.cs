using System.Collections.Immutable;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>缴费义务的法条 / which provision says who pays an insurance.</summary>
internal static class LawOfShares
{
    private static readonly PerInsurance<ImmutableArray<Reference>> References = PerInsurance<ImmutableArray<Reference>>.From(ProvisionsOn);

    /// <summary>谁缴费的依据 / the provisions on who pays.</summary>
    public static ImmutableArray<Reference> Of(Insurance insurance) => References[insurance];

    private static ImmutableArray<Reference> ProvisionsOn(Insurance insurance) => insurance switch
    {
        Insurance.Pension => Reference.ToAll(LegalBasis.SocialInsuranceLaw10, LegalBasis.SocialInsuranceLaw12),
        Insurance.Medical => Reference.ToAll(LegalBasis.SocialInsuranceLaw23),
        Insurance.Unemployment => Reference.ToAll(LegalBasis.SocialInsuranceLaw44),
        Insurance.WorkInjury => Reference.ToAll(LegalBasis.SocialInsuranceLaw33),
        Insurance.Maternity => Reference.ToAll(LegalBasis.SocialInsuranceLaw53),
    };
}
