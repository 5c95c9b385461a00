using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Estimates;

/// <summary>A city without a single row, and a national document that names a usual rate (国发〔1998〕44号: 2% of the wage for medical insurance).</summary>
internal static class NationalGuide
{
    private static readonly Rate MedicalOfEmployees = Rate.FromPercent(2);

    public static AssumedRate? Of(RateGap gap)
    {
        if (!gap.Known.IsEmpty || gap is not { Payer: Payer.Employee, Insured: { Insurance: Insurance.Medical, Contributor: Policies.Contributor.Employee } })
        {
            return null;
        }

        var elsewhere = gap.ElsewhereIn(gap.Month);
        return new()
        {
            Value = MedicalOfEmployees,
            Low = elsewhere.Select(city => city.Rate).Append(MedicalOfEmployees).Min(),
            High = elsewhere.Select(city => city.Rate).Append(MedicalOfEmployees).Max(),
            Basis = Basis.NationalGuide,
            Cities = [.. elsewhere.Select(city => city.City).Order(StringComparer.Ordinal)],
        };
    }
}
