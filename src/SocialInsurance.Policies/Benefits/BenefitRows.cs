using System.Collections.Immutable;
using SocialInsurance.Core.Benefits;
using SocialInsurance.Policies.Reading;

namespace SocialInsurance.Policies.Benefits;

/// <summary>待遇各表 / the tables by which benefits are approved, each row with its place.</summary>
internal sealed record BenefitRows(
    ImmutableArray<Placed<BenefitPlace>> Places,
    ImmutableArray<Placed<BenefitAverage>> Averages,
    ImmutableArray<Placed<BenefitAverage>> IndexAverages,
    ImmutableArray<Placed<NationalIncome>> Incomes,
    ImmutableArray<Placed<PayoutMonths>> Payout,
    ImmutableArray<Placed<GrantMonths>> Grants,
    ImmutableArray<Placed<PublishedCareFee>> CareFees,
    ImmutableArray<Placed<TransitionalRule>> Transitional,
    ImmutableArray<Placed<PensionRounding>> Roundings,
    ImmutableArray<Placed<MaternityRule>> Maternity,
    ImmutableArray<Placed<UnemploymentMedicalRule>> Unemployment,
    ImmutableArray<Placed<EmployerLiability>> Liabilities,
    ImmutableArray<Placed<BenefitDate>> Dates)
{
    public BenefitBook ToBook(string version) => new()
    {
        Version = version,
        Places = Places.Values(),
        Averages = Averages.Values(),
        IndexAverages = IndexAverages.Values(),
        Incomes = Incomes.Values(),
        PayoutMonths = Payout.Values(),
        Grants = Grants.Values(),
        CareFees = CareFees.Values(),
        TransitionalRules = Transitional.Values(),
        Roundings = Roundings.Values(),
        MaternityRules = Maternity.Values(),
        UnemploymentMedicalRules = Unemployment.Values(),
        Liabilities = Liabilities.Values(),
        Dates = Dates.Values(),
    };
}
