using NodaTime;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Laws;

public sealed class PeriodLawTests
{
    [Fact]
    public void Splitting_a_period_in_two_changes_no_total_no_fee_and_no_months_notes() => Answered.Always(
        request => request with
        {
            RoundingMethod = request.RoundingMethod == RoundingMethod.PeriodTotal ? RoundingMethod.MonthlyLedger : request.RoundingMethod,
        },
        whole =>
        {
            var middle = whole.Request.Months[whole.Request.Months.Count / 2];
            if (middle == whole.Request.Months.From)
            {
                return;
            }

            // A part of which nothing at all is supported is refused, and says so.
            if (Part(whole, new(whole.Request.Months.From, middle.PlusMonths(-1))) is not { } first || Part(whole, new(middle, whole.Request.Months.To)) is not { } second)
            {
                Assert.NotEmpty(whole.Statement.LeftOut);
                return;
            }

            Assert.Equal(whole.Statement.Totals.Employee, first.Totals.Employee + second.Totals.Employee);
            Assert.Equal(whole.Statement.Totals.Employer, first.Totals.Employer + second.Totals.Employer);
            Assert.Equal(whole.Statement.Totals.Overpaid, first.Totals.Overpaid + second.Totals.Overpaid);
            Assert.Equal(Cells.All(whole.Statement).Sum(), Cells.All(first).Sum() + Cells.All(second).Sum());
            Assert.Equal(Fees(whole.Statement), Fees(first).Concat(Fees(second)));
            Assert.Equal(whole.Statement.Recoverable?.Fen, first.Recoverable?.Fen + second.Recoverable?.Fen);
            Assert.Equal(
                MonthNotes(whole.Statement),
                MonthNotes(first).Union(MonthNotes(second), StringComparer.Ordinal).Order(StringComparer.Ordinal),
                StringComparer.Ordinal);
        });

    [Fact]
    public void The_same_base_twice_owes_nothing() => Answered.Always(SameBaseTwice, answered =>
    {
        Assert.Equal((Yuan.Zero, Yuan.Zero), (answered.Statement.Totals.All, answered.Statement.Totals.Overpaid));
        Assert.All(Cells.All(answered.Statement), cell => Assert.Equal(cell.Due, cell.Paid));
    });

    [Fact]
    public void Parts_by_employer_make_the_whole() => Answered.Always(answered =>
    {
        if (answered.Request.Employers.IsEmpty)
        {
            Assert.Empty(answered.Statement.Employers);
            return;
        }

        var parts = answered.Statement.Employers;
        Assert.Equal(answered.Request.Employers, parts.Select(part => part.Period));
        Assert.Equal(answered.Statement.Totals.Employee.Fen, parts.Sum(part => part.Employee.Fen));
        Assert.Equal(answered.Statement.Totals.Employer.Fen, parts.Sum(part => part.Employer.Fen));
    });

    [Fact]
    public void A_month_added_changes_no_other_months_cell() => Answered.Always(
        request => request with { RoundingMethod = RoundingMethod.MonthlyLedger },
        whole =>
        {
            var months = whole.Request.Months;
            if (months.Count == 1)
            {
                return;
            }

            if (Part(whole, new(months.From, months.To.PlusMonths(-1))) is not { } shorter)
            {
                Assert.NotEmpty(whole.Statement.LeftOut);
                return;
            }

            Assert.All(whole.Statement.Insurances, insurance => Assert.Equal(
                insurance.Months.Where(line => line.Inputs.Month < months.To).Select(line => (line.Inputs.Month, line.Employee, line.Employer)),
                shorter.Insurances.Where(other => other.Insurance == insurance.Insurance).SelectMany(other => other.Months)
                    .Select(line => (line.Inputs.Month, line.Employee, line.Employer))));
        });

    // The day of leaving is that of the whole: without it, the last month would stand for it.
    private static Statement? Part(Answered whole, MonthRange months)
    {
        var request = whole.Request;
        var lastDay = request.Situation == Situation.Leaving ? request.Months.To.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth) : (LocalDate?)null;
        return Answered.Find(request with
        {
            Months = months,
            LeftOn = request.LeftOn ?? lastDay,
            Employers =
            [
                .. request.Employers.Where(employer => employer.Months.From <= months.To && months.From <= employer.Months.To).Select(employer =>
                    employer with { Months = new(Later(employer.Months.From, months.From), Earlier(employer.Months.To, months.To)) }),
            ],
        })?.Statement;
    }

    private static YearMonth Later(YearMonth left, YearMonth right) => left < right ? right : left;

    private static YearMonth Earlier(YearMonth left, YearMonth right) => left < right ? left : right;

    private static IEnumerable<(YearMonth, Yuan, LocalDate, Yuan)> Fees(Statement statement) => statement.LateFee?.Months
        .Where(month => month.Fee is { Fee.Fen: > 0 })
        .Select(month => (month.Month, month.Principal, month.From, month.Fee!.Fee)) ?? [];

    // Notes that are about months of insurances: each says the same of them, however many months are asked about. Which value of the
    // employer is missing is told once for a period.
    private static IEnumerable<string> MonthNotes(Statement statement) => statement.Notes.OfType<MonthsNote>()
        .SelectMany(note => note.Insurances.Select(insurance =>
            $"{(note.Code == NoteCode.WorkInjuryRateMissing ? NoteCode.EmployerValueMissing : note.Code)} {insurance}"))
        .Concat(statement.Notes.OfType<DayNote>().Select(note => $"{note.Code} {note.Day}"))
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    // Paid on a base of its own in every month, and due on the very same.
    private static BackPaymentRequest SameBaseTwice(BackPaymentRequest request)
    {
        var amount = request.Wages.IsEmpty || request.Situation == Situation.Leaving ? Yuan.FromFen(500_001) : request.Wages[0].Wage;
        var unlimited = new BaseLimits(Limit.Unlimited, Limit.Unlimited);
        return request with
        {
            Wages = [new(null, amount)],
            CurrentBase = PerInsurance<Yuan?>.All(amount),
            OldAverageWage = Yuan.FromWholeYuan(5_000),
            PercentOfAverage = PerInsurance<Rate?>.All(null),
            NewLimits = Overrides<BaseLimits>.ForAll(unlimited),
            Situation = request.Situation == Situation.MissedMonths ? Situation.UnderDeclared : request.Situation,
            Exceptions = [],
            LeftOn = null,
        };
    }
}
