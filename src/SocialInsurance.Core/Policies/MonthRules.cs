using NodaTime;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Policies;

/// <summary>
/// 月度政策的规则 / which row of a city answers for a liability month, read row by row: the legal precedence itself.
/// <see cref="PolicyIndex"/> asks it once for every run of months and keeps the answers.
/// </summary>
internal readonly record struct MonthRules(CityPolicy City, Insured Insured, YearMonth Month)
{
    private const int FirstTier = 1;

    /// <summary>The round that gives an insurance and month other limits.</summary>
    public static AdjustmentRound? RoundOf(CityPolicy city, Insurance insurance, YearMonth month)
    {
        foreach (var round in city.Rounds)
        {
            if (!round.IsOfRates && round.Covers(insurance, month))
            {
                return round;
            }
        }

        return null;
    }

    /// <summary>The round that gives an insurance and month other rates.</summary>
    public static AdjustmentRound? RoundOfRatesOf(CityPolicy city, Insurance insurance, YearMonth month)
    {
        foreach (var round in city.Rounds)
        {
            if (round.IsOfRates && round.Covers(insurance, month))
            {
                return round;
            }
        }

        return null;
    }

    /// <summary>The limits as they were known on a day.</summary>
    /// <remarks>
    /// An adjustment round that names the month is the authority: before its announcement the old limits apply, from then
    /// on those of the new policy year and no others. Without a round the publication day decides: final limits go before
    /// provisional ones of the same month as soon as they are public. A row whose day nobody noted counts as public from
    /// the day of the research on, never earlier.
    /// </remarks>
    public LimitsAnswer LimitsOn(LocalDate day)
    {
        var round = RoundOf(City, Insured.Insurance, Month);
        if (round is not null && !City.IsPublic(round.Announced, day))
        {
            return BeforeRound(round, day);
        }

        var final = InForce(LimitsStatus.Final);
        var provisional = InForce(LimitsStatus.Provisional);
        if ((final ?? provisional) is not { } row || (round is not null && round.NewPolicyYear != row.PolicyYear))
        {
            return LimitsAnswer.None(PolicyGap.NotInBook);
        }

        if (IsPublic(row, day))
        {
            return LimitsAnswer.Of(row);
        }

        return row.Published.KnownFrom is not null && provisional is not null && IsPublic(provisional, day)
            ? LimitsAnswer.Of(provisional)
            : BeforePublication(row);
    }

    /// <summary>The rates: the sum of the components of the insurance.</summary>
    public RatesAnswer Rates()
    {
        var basic = RatesOf(RateComponent.Basic);
        if (basic is null)
        {
            return RatesAnswer.Nothing;
        }

        var employee = Insured.Insurance.IsSharedByEmployee() ? basic.Employee : Rate.Zero;
        return RatesOf(RateComponent.LargeAmount) is { } large
            ? new(
                employee + large.Employee,
                basic.Employer + large.Employer,
                basic.EmployeeFixed + large.EmployeeFixed,
                basic.EmployerFixed + large.EmployerFixed,
                basic.IncludesMaternity,
                [basic, large])
            : new(employee, basic.Employer, basic.EmployeeFixed, basic.EmployerFixed, basic.IncludesMaternity, [basic]);
    }

    /// <summary>The round says on what its months were paid; when it was announced may be unknown, but hardly before they were over.</summary>
    private LimitsAnswer BeforeRound(AdjustmentRound round, LocalDate day)
    {
        if (round.Announced.KnownFrom is null && day > Month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth))
        {
            return LimitsAnswer.None(PolicyGap.PublicationUnknown);
        }

        var old = round.OldPolicyYear switch
        {
            null => null,
            { } year when year == round.NewPolicyYear => LastOf(year, LimitsStatus.Provisional),
            { } year => LastOf(year),
        };
        return old is null ? LimitsAnswer.AwaitedOnly() : LimitsAnswer.CarriedOn(old);
    }

    private LimitsAnswer BeforePublication(LimitsRow row)
    {
        if (row.Published.KnownFrom is null)
        {
            return LimitsAnswer.None(PolicyGap.PublicationUnknown);
        }

        var isCarriedOn = City.CarryOn is { } rule && rule.Months.Contains(Month) && rule.Insurances.Contains(Insured.Insurance);
        return isCarriedOn && LastOf(row.PolicyYear - 1) is { } old
            ? LimitsAnswer.CarriedOn(old)
            : LimitsAnswer.None(PolicyGap.NotYetPublished);
    }

    private bool IsPublic(LimitsRow row, LocalDate day)
    {
        if (City.IsPublic(row.Published, day))
        {
            return true;
        }

        foreach (var round in City.Rounds)
        {
            if (round.NewPolicyYear == row.PolicyYear && round.Insurances.Contains(Insured.Insurance) && round.Announced.IsPublicOn(day))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A city that is known to give people on their own account limits of their own says nothing of the months for which nobody
    /// found them: those of employees would be borrowed.
    /// </summary>
    private ReadOnlySpan<PolicyGroup> GroupsOfLimits()
    {
        if (Insured.Contributor == Contributor.Flexible)
        {
            foreach (var row in City.Limits)
            {
                if (row is { Group: PolicyGroup.OwnAccount, Status: LimitsStatus.Final } && row.Insurances.Contains(Insured.Insurance))
                {
                    return [PolicyGroup.OwnAccount];
                }
            }
        }

        return Insured.Groups;
    }

    private LimitsRow? InForce(LimitsStatus status)
    {
        foreach (var group in GroupsOfLimits())
        {
            foreach (var row in City.Limits)
            {
                if (row.Group == group && row.Status == status && row.Months.Contains(Month) && row.Insurances.Contains(Insured.Insurance))
                {
                    return row;
                }
            }
        }

        return null;
    }

    private LimitsRow? LastOf(int year) => LastOf(year, LimitsStatus.Final) ?? LastOf(year, LimitsStatus.Provisional);

    /// <summary>The row with which a policy year ended: some change their limits on the way.</summary>
    private LimitsRow? LastOf(int year, LimitsStatus status)
    {
        foreach (var group in GroupsOfLimits())
        {
            LimitsRow? last = null;
            foreach (var row in City.Limits)
            {
                if (row.Group == group && row.Status == status && row.PolicyYear == year && row.Insurances.Contains(Insured.Insurance))
                {
                    last = row;
                }
            }

            if (last is not null)
            {
                return last;
            }
        }

        return null;
    }

    private RatesRow? RatesOf(RateComponent component)
    {
        foreach (var group in Insured.Groups)
        {
            foreach (var row in City.Rates)
            {
                if (row.Insurance == Insured.Insurance && row.Component == component && row.Contributor == Insured.Contributor
                    && row.Group == group && row.Tier is (null or FirstTier) && row.Months.Contains(Month))
                {
                    return row;
                }
            }
        }

        return null;
    }
}
