using SocialInsurance.Core.Demands;

namespace SocialInsurance.Texts.Wording;

/// <summary>How the days of a late fee were counted, in one line.</summary>
internal static class LateFeeWords
{
    public static string Of(LateFeeConvention convention, Words words)
    {
        var start = convention.WindowEnd is { } end
            ? words.Format(Text("LateFee_AfterWindow"), words.Date(end.PlusDays(1)))
            : words.Format(words.Term("LateFeeStart", convention.Start), convention.DueDay);
        var clauses = new List<string>
        {
            start,
            Text(convention.IncludesLastDay ? "LateFee_IncludesLastDay" : "LateFee_ExcludesLastDay"),
            Text(convention.IsCappedAtPrincipal ? "LateFee_Capped" : "LateFee_Uncapped"),
        };
        if (convention.CityRule is not null)
        {
            clauses.Add(Text("LateFee_CityRule"));
        }

        return string.Join(Text("ClauseSeparator"), clauses);

        string Text(string key) => words.Find(Terms.ResourceManager, key);
    }
}
