using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Policies.Tables;

namespace SocialInsurance.Policies.Checks;

/// <summary>各表的检查 / everything that is asked of the tables of a city once their rows are read.</summary>
internal static class TableChecks
{
    /// <summary>Checks the tables and reports what is wrong with their rows.</summary>
    /// <param name="tables">The tables; rows that could not be read are not in them.</param>
    /// <param name="asOf">The day of the research; absent when it could not be read.</param>
    public static void Run(CityTables tables, LocalDate? asOf)
    {
        RowChecks.CheckLimits(tables.Limits);
        RowChecks.CheckRates(tables.Rates);
        RoundChecks.Check(tables.Rounds);
        LeaversChecks.Check(tables.Leavers);
        ReliefChecks.Check(tables.Reliefs);
        ReliefChecks.Check(tables.Deferrals);

        Timeline.Check(tables.Averages, YearOf, AnswerTheSame);
        Timeline.Check(tables.Limits, limits => limits.Months, AnswerTheSame);
        Timeline.Check(tables.Rates, rates => rates.Months, AnswerTheSame);

        PublicationDays.CheckYearIsOver(tables.Averages);
        if (asOf is { } day)
        {
            PublicationDays.Check(tables.Averages, day, average => average.Published, average => JanuaryOf(average.Year + 1));
            PublicationDays.Check(tables.Limits, day, limits => limits.Published, limits => limits.Months.From);
            PublicationDays.Check(tables.Rounds, day, round => round.Announced, round => JanuaryOf(round.Year));
        }
    }

    private static YearMonth JanuaryOf(int year) => new(year, 1);

    private static MonthSpan YearOf(AverageWage average) => new(JanuaryOf(average.Year), new YearMonth(average.Year, 12));

    /// <summary>One average of a year sets the contributions of an insurance; beside it there may be others, each of other people's wages.</summary>
    private static bool AnswerTheSame(AverageWage one, AverageWage other) =>
        one.IsForContributions == other.IsForContributions && one.Insurances.HaveCommon(other.Insurances)
        && (one.IsForContributions || string.Equals(one.Calibre, other.Calibre, StringComparison.Ordinal));

    /// <summary>Provisional limits may share months with the final ones that replace them.</summary>
    private static bool AnswerTheSame(LimitsRow one, LimitsRow other) =>
        one.Group == other.Group && one.Status == other.Status && one.Insurances.HaveCommon(other.Insurances);

    private static bool AnswerTheSame(RatesRow one, RatesRow other) =>
        one.Insurance == other.Insurance
        && one.Component == other.Component
        && one.Contributor == other.Contributor
        && one.Group == other.Group
        && one.Tier == other.Tier;
}
