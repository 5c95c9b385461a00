using System.Collections.Immutable;
using SocialInsurance.Core.Benefits;
using SocialInsurance.Policies.Reading;
using SocialInsurance.Policies.Tables;

namespace SocialInsurance.Policies.Benefits;

/// <summary>
/// 读取待遇政策 / reads the tables by which benefits are approved. As strict as the reader of cities: what is unknown, missing,
/// unsourced or said twice is refused, and everything that is wrong is said at once.
/// </summary>
public static class BenefitBookReader
{
    /// <summary>读取并检查 / the book that the files describe.</summary>
    /// <exception cref="PolicyDataException">The files have problems.</exception>
    public static BenefitBook Read(ImmutableArray<PolicyFile> files, string version)
    {
        var report = new ProblemReport();
        var sources = SourceTable.Read(Open("sources"));
        var tables = new BenefitTables(new Citations(sources));
        var rows = new BenefitRows(
            Open("places").ReadRows(BenefitTables.ReadPlace),
            Open("averages").ReadRows(tables.ReadAverage),
            Open("index-averages").ReadRows(tables.ReadAverage),
            Open("national-incomes").ReadRows(tables.ReadIncome),
            Open("payout-months").ReadRows(tables.ReadPayoutMonths),
            Open("grant-months").ReadRows(tables.ReadGrant),
            Open("care-fees").ReadRows(tables.ReadCareFee),
            Open("transitional").ReadRows(tables.ReadTransitional),
            Open("roundings").ReadRows(tables.ReadRounding),
            Open("maternity").ReadRows(tables.ReadMaternity),
            Open("unemployment-medical").ReadRows(tables.ReadUnemployment),
            Open("liabilities").ReadRows(tables.ReadLiability),
            Open("dates").ReadRows(tables.ReadDate));
        BenefitChecks.Run(rows);
        if (report.IsEmpty)
        {
            sources.ReportUnused();
        }

        return report.IsEmpty ? rows.ToBook(version) : throw report.ToException();

        DataFile Open(string name) =>
            new($"benefits/{name}.json", files.FirstOrDefault(file => string.Equals(file.Name, name + ".json", StringComparison.Ordinal))?.Text, report);
    }
}
