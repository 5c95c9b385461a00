using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Months;

/// <summary>
/// 离职人员的待遇 / how the adjustment of a month treats a person who had left before it reached her. Absent for those who stayed, or left
/// on the status day or later: they are adjusted like everyone.
/// </summary>
/// <param name="Route">渠道 / through whom.</param>
/// <param name="IsOnApplication">是否须经申请或申报 / whether only on application.</param>
/// <param name="Rules">当地规则 / the city's rules that say so; empty where only the round does, or nothing is known.</param>
/// <param name="Round">补差轮次 / the round; absent where none is known.</param>
public sealed record LeaverFact(LeaversRoute Route, bool IsOnApplication, ImmutableArray<LeaversRule> Rules, AdjustmentRound? Round)
{
    /// <summary>是否不再调整 / whether her months are left as they were paid.</summary>
    public bool IsLeftAsPaid => Route switch
    {
        LeaversRoute.NotAdjusted or LeaversRoute.SettledOnLeaving => true,
        LeaversRoute.Unknown or LeaversRoute.FormerEmployer or LeaversRoute.CurrentEmployer => false,
    };

    /// <summary>出处 / what says so: the city's rules, else the round.</summary>
    public IEnumerable<Citation> Citations => Rules.IsEmpty ? Round is { } round ? [round.Citation] : [] : Rules.Select(rule => rule.Citation);

    /// <summary>是否相同 / whether they say the same of two months, so that these can share their facts.</summary>
    public bool Equals(LeaverFact? other) => other is not null
        && (Route, IsOnApplication) == (other.Route, other.IsOnApplication)
        && ReferenceEquals(Round, other.Round)
        && Rules.AsSpan().SequenceEqual(other.Rules.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Route, IsOnApplication, Rules.Length);

    /// <summary>The fact of an insurance and month.</summary>
    internal static LeaverFact? Of(BackPaymentRequest request, CityPolicy? city, Insurance insurance, YearMonth month, AdjustmentRound? round)
    {
        if (city is null || LastDayOf(request) is not { } leftOn || !request.IsDueIn(month))
        {
            return null;
        }

        var rules = city.Leavers.IsEmpty ? [] : RulesOf(city, insurance, month, leftOn);
        if ((rules.IsEmpty && round is null) || StatusDayOf(rules, round) <= leftOn)
        {
            return null;
        }

        var route = round?.Leavers ?? LeaversRoute.Unknown;
        var isOnApplication = false;
        foreach (var rule in rules)
        {
            isOnApplication |= rule.IsOnApplication;
        }

        foreach (var rule in rules)
        {
            if (rule.Route != LeaversRoute.Unknown)
            {
                route = rule.Route;
                break;
            }
        }

        return new(route, isOnApplication, rules, round);
    }

    /// <summary>The last day of employment: as stated, else, for someone who leaves, the end of the last month.</summary>
    internal static LocalDate? LastDayOf(BackPaymentRequest request) =>
        request.LeftOn ?? (request.Situation == Situation.Leaving ? request.Months.To.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth) : null);

    private static ImmutableArray<LeaversRule> RulesOf(CityPolicy city, Insurance insurance, YearMonth month, LocalDate leftOn)
    {
        ImmutableArray<LeaversRule>.Builder? rules = null;
        foreach (var rule in city.Leavers)
        {
            // A settlement names the months of leaving; its liability months begin in January of that year.
            var speaks = rule.Route == LeaversRoute.SettledOnLeaving
                ? rule.Covers(insurance, leftOn.ToYearMonth()) && month.Year == leftOn.Year
                : rule.Covers(insurance, month);
            if (speaks)
            {
                (rules ??= ImmutableArray.CreateBuilder<LeaversRule>()).Add(rule);
            }
        }

        return rules?.DrainToImmutable() ?? [];
    }

    private static LocalDate? StatusDayOf(ImmutableArray<LeaversRule> rules, AdjustmentRound? round)
    {
        foreach (var rule in rules)
        {
            if (rule.StatusDay is { } day)
            {
                return day;
            }
        }

        return round?.CollectedFrom ?? round?.Announced.KnownFrom;
    }
}
