using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SocialInsurance.Core.Values;
using SocialInsurance.Workbooks.Rows;

namespace SocialInsurance.Web.Batches;

/// <summary>The sums of computed rows.</summary>
/// <param name="EmployeeFen">What employees owe.</param>
/// <param name="EmployerFen">What employers owe, as far as it is known.</param>
/// <param name="SharesFen">The same share by share, in the order of <see cref="ShareColumn.All"/>.</param>
/// <param name="Counts">How many rows came to each finding, in the order of <see cref="RowFinding"/>.</param>
/// <param name="ExcessFen">What was deducted beyond the employees' shares, by finding; not netted between findings.</param>
public sealed record BatchSums(
    long EmployeeFen, long EmployerFen, ImmutableArray<long> SharesFen, ImmutableArray<int> Counts, ImmutableArray<long> ExcessFen)
{
    private static readonly int Findings = Enum.GetValues<RowFinding>().Length;

    public static BatchSums Zero { get; } = new(0, 0, [.. new long[ShareColumn.All.Length]], [.. new int[Findings]], [.. new long[Findings]]);

    [JsonIgnore]
    public Yuan Employee => Yuan.FromFen(EmployeeFen);

    [JsonIgnore]
    public Yuan Employer => Yuan.FromFen(EmployerFen);

    [JsonIgnore]
    public int Rows => Counts.Sum();

    public static BatchSums Of(IEnumerable<CheckedRow> rows)
    {
        var (employee, employer) = (Yuan.Zero, Yuan.Zero);
        var shares = new long[ShareColumn.All.Length];
        var counts = new int[Findings];
        var excess = new long[Findings];
        foreach (var row in rows)
        {
            counts[(int)row.Finding]++;
            excess[(int)row.Finding] += row.Excess?.Fen ?? 0;
            if (row.Figures is { } figures)
            {
                employee += figures.Employee;
                employer += figures.Employer;
                for (var i = 0; i < shares.Length; i++)
                {
                    shares[i] += figures.Shares[i]?.Fen ?? 0;
                }
            }
        }

        return new(employee.Fen, employer.Fen, [.. shares], [.. counts], [.. excess]);
    }

    public int CountOf(RowFinding finding) => Counts[(int)finding];

    public Yuan ExcessOf(RowFinding finding) => Yuan.FromFen(ExcessFen[(int)finding]);

    public Yuan ShareOf(ShareColumn share) => Yuan.FromFen(SharesFen[ShareColumn.IndexOf(share.Insurance, share.Payer)]);

    public BatchSums Plus(BatchSums other) => new(
        EmployeeFen + other.EmployeeFen,
        EmployerFen + other.EmployerFen,
        [.. SharesFen.Zip(other.SharesFen, (left, right) => left + right)],
        [.. Counts.Zip(other.Counts, (left, right) => left + right)],
        [.. ExcessFen.Zip(other.ExcessFen, (left, right) => left + right)]);
}
