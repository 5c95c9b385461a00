using System.Collections.Immutable;
using SocialInsurance.Core.Policies;
using SocialInsurance.Policies.Reading;

namespace SocialInsurance.Policies.Checks;

/// <summary>减免与缓缴是否自洽 / whether reliefs and deferrals agree with themselves and with one another.</summary>
internal static class ReliefChecks
{
    public static void Check(ImmutableArray<Placed<Relief>> reliefs)
    {
        foreach (var row in reliefs)
        {
            CheckMonths(row);
            CheckRates(row);
            if (row.Value.Sizes.Distinct().Count() != row.Value.Sizes.Length)
            {
                row.Report("\"sizes\" names one twice");
            }
        }

        Timeline.Check(reliefs, relief => new(relief.Months.From, relief.Months.To), AnswerTheSame);
    }

    public static void Check(ImmutableArray<Placed<Deferral>> deferrals)
    {
        for (var i = 0; i < deferrals.Length; i++)
        {
            var row = deferrals[i];
            CheckDays(row);
            foreach (var earlier in deferrals.Take(i).Where(earlier => AnswerTheSame(earlier.Value, row.Value)))
            {
                row.Report(FormattableString.Invariant($"the months overlap those of line {earlier.Line}, which answers the same question"));
            }
        }
    }

    private static void CheckMonths(Placed<Relief> row)
    {
        if (!row.Value.Months.Contains(row.Value.CertainTo))
        {
            row.Report("\"certainTo\" is not one of the months");
        }
    }

    private static void CheckRates(Placed<Relief> row)
    {
        var (rate, highest) = (row.Value.EmployerRate, row.Value.EmployerRateHighest);
        if (row.Value.Kind == ReliefKind.ReducedRate && rate is null)
        {
            row.Report("a reduced rate is written in \"employerPercent\"");
        }

        if (row.Value.Kind is ReliefKind.Exempt or ReliefKind.None && (rate is not null || highest is not null))
        {
            row.Report("\"employerPercent\" is written only where something between nothing and all is left");
        }

        if (rate is not null && row.Value.Insurances.Length > 1)
        {
            row.Report("\"employerPercent\" is the rate of one insurance");
        }

        if (highest is not null && (rate is null || highest <= rate))
        {
            row.Report("\"employerPercentHighest\" is above \"employerPercent\"");
        }
    }

    private static void CheckDays(Placed<Deferral> row)
    {
        if (row.Value.To < row.Value.From)
        {
            row.Report("\"to\" is before \"from\"");
        }

        if (row.Value.LateFeeFreeUntil < row.Value.From?.OnDayOfMonth(1))
        {
            row.Report("\"lateFeeFreeUntil\" is before the first month");
        }
    }

    private static bool AnswerTheSame(Relief one, Relief other) =>
        one.Insurances.HaveCommon(other.Insurances) && (one.Sizes.IsEmpty || other.Sizes.IsEmpty || one.Sizes.Any(other.IsFor));

    /// <summary>A month that is not known may be any.</summary>
    private static bool AnswerTheSame(Deferral one, Deferral other) =>
        string.Equals(one.Who, other.Who, StringComparison.Ordinal)
        && one.Insurances.HaveCommon(other.Insurances)
        && !(one.To < other.From)
        && !(other.To < one.From);
}
