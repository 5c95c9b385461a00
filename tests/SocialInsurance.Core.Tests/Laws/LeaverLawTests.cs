using FsCheck.Fluent;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Laws;

/// <summary>A day of leaving only ever takes something away, and a window only ever keeps a fee away.</summary>
public sealed class LeaverLawTests
{
    [Fact]
    public void Months_that_begin_after_the_last_day_owe_nothing() => Answered.Always(answered =>
        Assert.All(answered.Statement.Insurances.SelectMany(insurance => insurance.Months), line =>
        {
            if (answered.Request.LeftOn < line.Inputs.Month.OnDayOfMonth(1))
            {
                Assert.Equal((Yuan.Zero, Yuan.Zero), (line.Employee.Due, line.CellOf(Payer.Employer).Due));
            }
        }));

    /// <summary>A month that was paid is left as it was, or adjusted like everyone's. (A missed one owes what was due while paying.)</summary>
    [Fact]
    public void Who_left_never_owes_more_of_an_adjustment_than_who_stayed() => Question.Always(
        RandomCityRequests.AboutRounds,
        request => request with { Situation = Situation.AnnualAdjustment, RoundingMethod = RoundingMethod.MonthlyLedger },
        request =>
        {
            if (request.LeftOn is null
                || Answered.Find(request)?.Statement is not { } left || Answered.Find(request with { LeftOn = null })?.Statement is not { } stayed)
            {
                return;
            }

            foreach (var leaver in left.Insurances)
            {
                var months = stayed.Insurances.Where(other => other.Insurance == leaver.Insurance).SelectMany(other => other.Months).ToDictionary(line => line.Inputs.Month);
                foreach (var line in leaver.Months.Where(line => line.Inputs.Paid is not NothingPaid))
                {
                    // Of a month that is not due nothing is left out, whatever nobody knows of it.
                    if (months.TryGetValue(line.Inputs.Month, out var other))
                    {
                        Assert.True(line.Employee.Difference <= other.Employee.Difference, $"{leaver.Insurance} {line.Inputs.Month}");
                    }
                    else
                    {
                        Assert.Contains(stayed.LeftOut, refusal => refusal.Insurances.Contains(leaver.Insurance) && refusal.Months.Contains(line.Inputs.Month));
                    }
                }
            }
        });

    /// <summary>Paid inside the window of its round, what the adjustment adds bears no fee: only what was declared too low does.</summary>
    [Fact]
    public void Inside_its_window_a_month_bears_a_fee_on_nothing_that_the_adjustment_adds() => Question.Always(
        RandomCityRequests.AboutRounds,
        request => request with { Situation = Situation.AnnualAdjustment },
        request =>
        {
            if (Answered.Find(request)?.Statement is not { LateFee: { } fee } statement)
            {
                return;
            }

            var lines = statement.Insurances.SelectMany(insurance => insurance.Months).ToLookup(line => line.Inputs.Month);
            foreach (var month in fee.Months.GroupBy(month => month.Month))
            {
                var waived = lines[month.Key].Where(line => line.Inputs.Facts.Round?.NoLateFeeUntil >= request.PaidOn)
                    .Sum(line => Adjustments(line, request.RoundingMode));
                var owed = lines[month.Key].Sum(line => line.Employee.Difference.Fen + line.CellOf(Payer.Employer).Difference.Fen);
                Assert.True(month.Sum(part => part.Principal.Fen) <= owed - waived, $"{month.Key}");
            }
        });

    private static long Adjustments(Core.Ledger.MonthLine line, RoundingMode mode) =>
        line.PartsOf(Payer.Employee, mode).OfAdjustment.Fen + line.PartsOf(Payer.Employer, mode).OfAdjustment.Fen;
}
