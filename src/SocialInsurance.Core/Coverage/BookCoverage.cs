using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Coverage;

/// <summary>覆盖 / how much the book knows, measured by what it is for: the ordinary questions of every city and year.</summary>
public sealed class BookCoverage
{
    private const int FirstYear = 2020;
    private const int MonthOfLeaving = 4;
    private static readonly OrdinaryQuestion[] Questions = Enum.GetValues<OrdinaryQuestion>();

    private BookCoverage(string version, ImmutableArray<YearCoverage> years)
    {
        Version = version;
        Years = years;
    }

    /// <summary>版本 / the edition that was asked.</summary>
    public string Version { get; }

    /// <summary>各地各年 / every city and year, in that order.</summary>
    public ImmutableArray<YearCoverage> Years { get; }

    /// <summary>问遍全书 / asks all of a calculator's book, as of the day of its research.</summary>
    public static BookCoverage Of(BackPaymentCalculator calculator)
    {
        ArgumentNullException.ThrowIfNull(calculator);
        var book = calculator.Estimates.Book;
        var asOf = book.National.AsOf;
        return new(
            book.Version,
            [
                .. from city in book.CityCodes
                   from year in Enumerable.Range(FirstYear, asOf.Year - FirstYear + 1)
                   select Of(calculator, city, year, asOf),
            ]);
    }

    /// <summary>一个问题 / one question, as somebody would ask it who knows little.</summary>
    public static BackPaymentRequest Ask(string city, int year, OrdinaryQuestion question, LocalDate knownOn)
    {
        var asked = new BackPaymentRequest
        {
            Situation = Situation.MissedMonths,
            City = city,
            Months = new(new(year, 1), LastMonthOf(year, knownOn)),
            KnownOn = knownOn,
            Gaps = Gaps.Estimate,
            Wages = [new(null, Yuan.FromWholeYuan(9000))],
            WorkInjuryRate = Rate.FromPercent(0.2m),
        };
        return question switch
        {
            OrdinaryQuestion.MissedMonths => asked,
            OrdinaryQuestion.UnderDeclared => asked with
            {
                Situation = Situation.UnderDeclared,
                Wages = [new(null, Yuan.FromWholeYuan(12000))],
                CurrentBase = Base(7000),
            },
            OrdinaryQuestion.Adjustment => asked with
            {
                Situation = Situation.AnnualAdjustment,
                Months = new(new(year, 7), new(year, 9)),
                Wages = [new(null, Yuan.FromWholeYuan(4500))],
            },
            OrdinaryQuestion.AdjustmentWithBase => asked with
            {
                Situation = Situation.AnnualAdjustment,
                Months = new(new(year, 1), new(year, 6)),
                Wages = [new(null, Yuan.FromWholeYuan(4000))],
                CurrentBase = Base(4000),
            },
            OrdinaryQuestion.Leaving => asked with
            {
                Situation = Situation.Leaving,
                Months = new(new(year, 1), new(year, MonthOfLeaving)),
                LeftOn = new LocalDate(year, MonthOfLeaving, 10),
                CurrentBase = Base(5000),
                Demand = Yuan.FromWholeYuan(2000),
            },
        };
    }

    private static YearCoverage Of(BackPaymentCalculator calculator, string city, int year, LocalDate asOf)
    {
        var statements = Questions.Select(question => calculator.Calculate(Ask(city, year, question, asOf)).Statement).ToList();
        var answered = statements.OfType<Statement>().ToList();
        var certainties = answered.CountBy(statement => statement.Totals.CertaintyOf(Payer.Employee)).ToDictionary();
        var missing = answered.SelectMany(statement => MissingIn(statement).Distinct())
            .CountBy(figure => figure)
            .Select(counted => new MissingFigure(counted.Key.Table, counted.Key.Insurance, counted.Value))
            .OrderByDescending(figure => figure.Answers).ThenBy(figure => figure.Table).ThenBy(figure => figure.Insurance);
        return new(
            city,
            year,
            Questions.Count(question => calculator.Calculate(Ask(city, year, question, asOf) with { Gaps = Gaps.Refuse }).Statement is not null),
            certainties.GetValueOrDefault(Certainty.Exact),
            certainties.GetValueOrDefault(Certainty.Estimated),
            certainties.GetValueOrDefault(Certainty.Partial),
            statements.Count - answered.Count,
            [.. missing]);
    }

    /// <summary>What is assumed of the person's own share and could move a fen of it, and what is left out.</summary>
    private static IEnumerable<(PolicyTable Table, Insurance Insurance)> MissingIn(Statement statement)
    {
        if (statement.Totals.CertaintyOf(Payer.Employee) == Certainty.Exact)
        {
            return [];
        }

        var assumed = statement.Assumptions.Where(assumption => assumption.Affects && assumption is not RateAssumption { Payer: Payer.Employer } and not SizeAssumption)
            .SelectMany(assumption => assumption.Insurances.Select(insurance => (TableOf(assumption), insurance)));
        var leftOut = statement.LeftOut.SelectMany(refusal => refusal.Insurances.Select(insurance => (TableOf(refusal.Code), insurance)));
        return assumed.Concat(leftOut).Where(figure => figure.insurance.IsSharedByEmployee());
    }

    private static PolicyTable TableOf(Assumption assumption) => assumption is RateAssumption ? PolicyTable.Rates : PolicyTable.Limits;

    private static PolicyTable TableOf(Months.RefusalCode code) =>
        code == Core.Months.RefusalCode.EmployeeRateNotInBook ? PolicyTable.Rates : PolicyTable.Limits;

    /// <summary>A year that is not over is asked about as far as it is known.</summary>
    private static YearMonth LastMonthOf(int year, LocalDate knownOn) =>
        year < knownOn.Year ? new(year, 12) : knownOn.PlusMonths(-1).ToYearMonth();

    private static PerInsurance<Yuan?> Base(int yuan) => PerInsurance<Yuan?>.All(Yuan.FromWholeYuan(yuan));
}
