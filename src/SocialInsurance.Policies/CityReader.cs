using SocialInsurance.Core.Policies;
using SocialInsurance.Policies.Checks;
using SocialInsurance.Policies.Reading;
using SocialInsurance.Policies.Tables;

namespace SocialInsurance.Policies;

/// <summary>
/// 读取一地政策 / reads the data files of a city. Strict: what is unknown, missing, unsourced or contradictory is refused,
/// and everything that is wrong is said at once.
/// </summary>
public static class CityReader
{
    /// <summary>读取并检查 / the policy that the files of a city describe.</summary>
    /// <exception cref="PolicyDataException">The files have problems.</exception>
    public static CityPolicy Read(CityFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var report = new ProblemReport();
        var files = new CityFiles(folder, report);

        var sources = SourceTable.Read(files.Sources);
        var documents = DocumentTable.Read(files.Documents);
        var citations = new Citations(sources, documents);
        var tables = new CityTables(
            files.Averages.ReadRows(new AverageTable(citations).Read),
            files.Limits.ReadRows(new LimitsTable(citations).Read),
            files.Rates.ReadRows(new RatesTable(citations).Read),
            files.Rounds.ReadRows(new RoundTable(citations).Read),
            files.Leavers.ReadRows(new LeaversTable(citations).Read),
            files.Reliefs.ReadRows(new ReliefTable(citations).Read),
            files.Deferrals.ReadRows(new DeferralTable(citations).Read),
            sources.Rows,
            documents.Rows);
        var city = files.City.ReadSheet(new CitySheet(citations, tables, folder.Code).Read);

        TableChecks.Run(tables, city?.AsOf);
        if (report.IsEmpty && city is not null)
        {
            // Only of tables that were read whole can it be said that something is missing from them.
            RoundChecks.CheckYears(tables.Rounds, tables.Limits, city.DeclaredGaps);
            sources.ReportUnused();
            documents.ReportUnused();
        }

        return city is not null && report.IsEmpty ? city : throw report.ToException();
    }
}
