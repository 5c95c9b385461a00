using SocialInsurance.Core.LateFees;

namespace SocialInsurance.Texts.Wording;

/// <summary>How the days of a late fee were counted, in one line.</summary>
internal static class LateFeeWords
{
    public static string Of(LateFeeStatement lateFee, Words words)
    {
        if (lateFee.Assessed is not null)
        {
            return Text("LateFee_OfBill");
        }

        var convention = lateFee.Convention;
        var clauses = new List<string>(lateFee.WindowEnds.Select(end => words.Format(Text("LateFee_AfterWindow"), words.Date(end.PlusDays(1)))));
        if (IsByConvention(lateFee))
        {
            clauses.Insert(0, words.Format(words.Term("LateFeeStart", convention.Start), convention.DueDay));
        }

        clauses.AddRange(
        [
            Text(convention.IncludesLastDay ? "LateFee_IncludesLastDay" : "LateFee_ExcludesLastDay"),
            Text(convention.IsCappedAtPrincipal ? "LateFee_Capped" : lateFee.Cap is not null ? "LateFee_CityCap" : "LateFee_Uncapped"),
        ]);
        if (convention.CityRule is not null)
        {
            clauses.Add(Text("LateFee_CityRule"));
        }

        return string.Join(Text("ClauseSeparator"), clauses);

        string Text(string key) => words.Find(Terms.ResourceManager, key);
    }

    // Where windows decided every first day, how the city counts others is of no interest.
    private static bool IsByConvention(LateFeeStatement lateFee) => lateFee.Months.IsEmpty || lateFee.Months.Any(month =>
        month.From == lateFee.Convention.FirstDayOfDefault(month.Month));
}
