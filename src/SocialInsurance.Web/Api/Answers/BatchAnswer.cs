using SocialInsurance.Requests.Parsing;
using SocialInsurance.Web.Batches;
using SocialInsurance.Workbooks.Rows;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>How far a batch has come, with its sums so far in yuan.</summary>
public sealed record BatchAnswer(
    string State,
    int RowsTotal,
    int RowsDone,
    decimal Employee,
    decimal Employer,
    IReadOnlyDictionary<string, int> Counts,
    int RowsPerSecond)
{
    internal static BatchAnswer Of(BatchProgress progress) => new(
        WordOf(progress.State),
        progress.RowsTotal,
        progress.RowsDone,
        progress.Sums.Employee.ToDecimal(),
        progress.Sums.Employer.ToDecimal(),
        Enum.GetValues<RowFinding>().ToDictionary(ApiWords.WordOf, progress.Sums.CountOf, StringComparer.Ordinal),
        (int)progress.RowsPerSecond);

    // Programs never hold a batch; to one that looks, it waits.
    private static string WordOf(BatchState state) => ApiWords.WordOf(state == BatchState.Held ? BatchState.Queued : state);
}
