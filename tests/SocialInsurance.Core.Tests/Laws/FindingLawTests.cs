using FsCheck;
using FsCheck.Fluent;
using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Laws;

/// <summary>A demand that a known mistake made is recognised, and one that chance made is not.</summary>
public sealed class FindingLawTests
{
    private const int Cases = 10_000;

    private static readonly DemandFinding[] Mistakes =
    [
        DemandFinding.EqualsEmployeeShare, DemandFinding.IncludesEmployerShare, DemandFinding.IncludesLateFee, DemandFinding.EqualsEmployerShare,
        DemandFinding.IncludesCurrentMonth, DemandFinding.NotSubtracted, DemandFinding.Twice, DemandFinding.HalfOfTotal,
        DemandFinding.TenPercentOfContributions,
    ];

    [Fact]
    public void A_mistake_is_among_the_first_two_explanations_of_nearly_every_demand_it_made()
    {
        // The comparison goes before the explanations. Of a single month, twice the share and one month more are the same sum.
        var (found, all) = (0, 0);
        var missed = new List<string>();
        foreach (var (answered, mistake) in Sample().Zip(Enumerable.Range(0, int.MaxValue).Select(i => Mistakes[i % Mistakes.Length])))
        {
            if (all == Cases)
            {
                break;
            }

            if (Made(mistake, answered.Statement) is not { } asked)
            {
                continue;
            }

            all++;
            var findings = Answered.Find(answered.Request with { Demand = asked })!.Statement.Demand!.Findings;
            if (findings.Take(3).Contains(mistake))
            {
                found++;
            }
            else
            {
                missed.Add($"{mistake} of {asked} was {string.Join(' ', findings)}");
            }
        }

        Assert.Equal(Cases, all);
        Assert.True(found >= Cases * 99 / 100, $"{found} of {all} were recognised, and not {string.Join("; ", missed.Take(40))}.");
    }

    [Fact]
    public void Hardly_a_sum_is_explained_by_chance()
    {
        var random = new Random(20130410);
        var explained = Sample().Take(Cases).Count(answered => Answered.Find(
            answered.Request with { Demand = Yuan.FromFen(random.NextInt64(0, 2_000_001)) })!.Statement.Demand!.IsExplained);

        Assert.True(explained <= Cases / 100, $"{explained} of {Cases} were explained by chance.");
    }

    // Shares of the usual size: below a few yuan every mistake gives the same sum.
    private static IEnumerable<Answered> Sample() => Enumerable.Range(0, int.MaxValue)
        .SelectMany(batch => Requests(batch).Select(Answered.Find).OfType<Answered>().Where(answered => answered.Statement.Totals is { IsSupposed: false } totals
            && totals.JudgedOf(Payer.Employee) > Yuan.FromWholeYuan(20)
            && totals.LeftOut == Payers.Neither
            && totals.JudgedRangeOf(Payer.Employee).IsExact));

    private static BackPaymentRequest[] Requests(int batch) =>
        Gen.Frequency((1, RandomRequests.WithParameters), (1, RandomCityRequests.All)).Sample(numberOfSamples: 1000, seed: new Rnd(88_089UL, (ulong)(2 * batch) + 1), size: 10);

    // What somebody asks who makes that mistake: nothing where it makes no difference to the share.
    private static Yuan? Made(DemandFinding mistake, Statement statement)
    {
        var (employee, employer, fee) = (statement.Totals.JudgedOf(Payer.Employee), statement.Totals.JudgedOf(Payer.Employer), statement.LateFee?.Total ?? Yuan.Zero);
        Yuan? asked = mistake switch
        {
            DemandFinding.EqualsEmployeeShare => employee,
            DemandFinding.IncludesEmployerShare => employer == Yuan.Zero ? null : employee + employer,
            DemandFinding.IncludesLateFee => fee == Yuan.Zero ? null : employee + fee,
            DemandFinding.EqualsEmployerShare => employer,
            DemandFinding.IncludesCurrentMonth => employee + LastMonth(statement),
            DemandFinding.NotSubtracted => Sum(statement, cell => cell.Paid) == Yuan.Zero ? null : Sum(statement, cell => cell.Due),
            DemandFinding.Twice => employee + employee,
            DemandFinding.HalfOfTotal => employer == Yuan.Zero ? null : Yuan.FromFen((employee + employer).Fen / 2),
            DemandFinding.TenPercentOfContributions => Yuan.FromFen(Sum(statement, cell => cell.Paid).Fen / 10),
            _ => null,
        };
        return asked is { } sum && (mistake == DemandFinding.EqualsEmployeeShare || (sum - employee).Abs() > Yuan.FromWholeYuan(2)) && sum > Yuan.FromWholeYuan(2) ? sum : null;
    }

    private static Yuan LastMonth(Statement statement) => statement.Insurances
        .Select(insurance => insurance.Months.LastOrDefault(line => line.Inputs.Facts.IsDue) is { } last
            ? statement.Totals.IsOfAdjustment ? last.PartsOf(Payer.Employee, insurance.Mode).OfAdjustment : last.Employee.Difference
            : Yuan.Zero)
        .Aggregate(Yuan.Zero, (sum, amount) => sum + amount);

    private static Yuan Sum(Statement statement, Func<Cell, Yuan> of) =>
        statement.Insurances.Select(insurance => of(insurance.Employee)).Aggregate(Yuan.Zero, (sum, amount) => sum + amount);
}
