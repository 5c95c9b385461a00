using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Estimates;

/// <summary>One side of the limits of an insurance through the years: the final rows of a kind of person that name it, in order.</summary>
internal sealed class LimitsTrack(LimitSide side, ImmutableArray<LimitsRow> rows)
{
    /// <summary>How many steps tell how much the limits of a city usually rise.</summary>
    private const int StepsRemembered = 5;

    public LimitSide Side => side;

    public ImmutableArray<LimitsRow> Rows => rows;

    /// <summary>The track of a person: rows of a group of his own go before those for everyone of the same months.</summary>
    public static LimitsTrack Of(CityPolicy city, Insured insured, LimitSide side)
    {
        var final = city.Limits.Where(row => row.Status == LimitsStatus.Final && row.Insurances.Contains(insured.Insurance)).ToList();
        List<LimitsRow> own = [];
        foreach (var group in GroupsOf(insured, final))
        {
            own.AddRange(final.Where(row => row.Group == group && !own.Exists(kept => kept.Months.Overlaps(row.Months))).ToList());
        }

        return new(side, [.. own.Where(row => !row.Of(side).IsUnknown).OrderBy(row => row.Months.From)]);
    }

    public LimitsRow? InForce(YearMonth month) => rows.FirstOrDefault(row => row.Months.Contains(month));

    /// <summary>The last row that had ended by then.</summary>
    public LimitsRow? Before(YearMonth month) => rows.LastOrDefault(row => row.Months.To < month);

    /// <summary>The first row that had not begun.</summary>
    public LimitsRow? After(YearMonth month) => rows.FirstOrDefault(row => row.Months.From > month);

    /// <summary>How many times the limits of a policy year those of another are: the end of the earlier against the beginning of the later.</summary>
    public Step? Between(int from, int to)
    {
        var isForwards = from < to;
        var earlier = rows.LastOrDefault(row => row.PolicyYear == Math.Min(from, to))?.Of(side).Amount;
        var later = rows.FirstOrDefault(row => row.PolicyYear == Math.Max(from, to))?.Of(side).Amount;
        return (earlier, later) is ({ Fen: > 0 } old, { Fen: > 0 } young)
            ? isForwards ? new Step(old, young) : new Step(young, old)
            : null;
    }

    /// <summary>How much the limits rose from year to year in the last known years before a month, or in the first after it; one is no rise.</summary>
    public IEnumerable<decimal> OwnRises(YearMonth month, bool isBefore)
    {
        var known = new LimitsTrack(side, rows.RemoveAll(row => isBefore ? row.Months.To is not { } to || to >= month : row.Months.From <= month));
        var steps = known.Rows.Select(row => row.PolicyYear).Distinct()
            .Select(year => known.Between(year - 1, year)?.Factor)
            .OfType<decimal>();
        return isBefore ? steps.TakeLast(StepsRemembered) : steps.Take(StepsRemembered);
    }

    /// <summary>As with known limits, those of employees are not borrowed where people on their own account have their own.</summary>
    private static ReadOnlySpan<PolicyGroup> GroupsOf(Insured insured, List<LimitsRow> rows) =>
        insured.Contributor == Contributor.Flexible && rows.Exists(row => row.Group == PolicyGroup.OwnAccount)
            ? [PolicyGroup.OwnAccount]
            : insured.Groups;

    /// <summary>Two limits of which one followed the other.</summary>
    internal readonly record struct Step(Yuan From, Yuan To)
    {
        public decimal Factor => To.Fen / (decimal)From.Fen;
    }
}
