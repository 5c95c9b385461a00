using NodaTime;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Policies;

/// <summary>
/// 某月在某日所知的政策 / what a city's policy says of one liability month to someone who asks on a certain day.
/// </summary>
/// <param name="City">地区 / the city.</param>
/// <param name="Month">费款所属期 / the liability month.</param>
/// <param name="KnownOn">所知日 / the day whose knowledge is used.</param>
public readonly record struct MonthPolicy(CityPolicy City, YearMonth Month, LocalDate KnownOn)
{
    private const int FirstTier = 1;

    /// <summary>上下限 / the limits of an insurance for a person.</summary>
    /// <remarks>
    /// An adjustment round that names the month is the authority: before its announcement the old limits apply, from then
    /// on those of the new policy year and no others. Without a round the publication day decides: final limits go before
    /// provisional ones of the same month as soon as they are public. A row whose day nobody noted counts as public from
    /// the day of the research on, never earlier.
    /// </remarks>
    public LimitsAnswer Limits(Insurance insurance, Contributor contributor, HouseholdGroup household)
    {
        var round = City.RoundFor(insurance, Month);
        if (round is not null && !City.IsPublic(round.Announced, KnownOn))
        {
            return BeforeRound(round, insurance, contributor, household);
        }

        var final = InForce(LimitsStatus.Final, insurance, contributor, household);
        var provisional = InForce(LimitsStatus.Provisional, insurance, contributor, household);
        if ((final ?? provisional) is not { } row || (round is not null && round.NewPolicyYear != row.PolicyYear))
        {
            return LimitsAnswer.None(PolicyGap.NotInBook);
        }

        if (IsPublic(row, insurance))
        {
            return LimitsAnswer.Of(row);
        }

        return row.Published.KnownFrom is not null && provisional is not null && IsPublic(provisional, insurance)
            ? LimitsAnswer.Of(provisional)
            : BeforePublication(row, insurance, contributor, household);
    }

    /// <summary>费率 / the rates of an insurance for a person: the sum of its components.</summary>
    public RatesAnswer Rates(Insurance insurance, Contributor contributor, HouseholdGroup household)
    {
        var basic = RatesOf(RateComponent.Basic, insurance, contributor, household);
        if (basic is null)
        {
            return RatesAnswer.Nothing;
        }

        var employee = insurance.IsSharedByEmployee() ? basic.Employee : Rate.Zero;
        return RatesOf(RateComponent.LargeAmount, insurance, contributor, household) is { } large
            ? new(
                employee + large.Employee,
                basic.Employer + large.Employer,
                basic.EmployeeFixed + large.EmployeeFixed,
                basic.EmployerFixed + large.EmployerFixed,
                basic.IncludesMaternity,
                [basic, large])
            : new(employee, basic.Employer, basic.EmployeeFixed, basic.EmployerFixed, basic.IncludesMaternity, [basic]);
    }

    private static ReadOnlySpan<PolicyGroup> GroupsOf(Contributor contributor, HouseholdGroup household) => (contributor, household) switch
    {
        (Contributor.Flexible, HouseholdGroup.Urban) => [PolicyGroup.OwnAccount, PolicyGroup.Urban, PolicyGroup.Everyone],
        (Contributor.Flexible, HouseholdGroup.Rural) => [PolicyGroup.OwnAccount, PolicyGroup.Rural, PolicyGroup.Everyone],
        (Contributor.Employee, HouseholdGroup.Urban) => [PolicyGroup.Urban, PolicyGroup.Everyone],
        (Contributor.Employee, HouseholdGroup.Rural) => [PolicyGroup.Rural, PolicyGroup.Everyone],
    };

    /// <summary>The round says on what its months were paid; when it was announced may be unknown, but hardly before they were over.</summary>
    private LimitsAnswer BeforeRound(AdjustmentRound round, Insurance insurance, Contributor contributor, HouseholdGroup household)
    {
        if (round.Announced.KnownFrom is null && KnownOn > Month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth))
        {
            return LimitsAnswer.None(PolicyGap.PublicationUnknown);
        }

        var old = round.OldPolicyYear switch
        {
            null => null,
            { } year when year == round.NewPolicyYear => LastOf(year, LimitsStatus.Provisional, insurance, contributor, household),
            { } year => LastOf(year, insurance, contributor, household),
        };
        return old is null ? LimitsAnswer.None(PolicyGap.NotInBook) : LimitsAnswer.CarriedOn(old);
    }

    private LimitsAnswer BeforePublication(LimitsRow row, Insurance insurance, Contributor contributor, HouseholdGroup household)
    {
        if (row.Published.KnownFrom is null)
        {
            return LimitsAnswer.None(PolicyGap.PublicationUnknown);
        }

        var isCarriedOn = City.CarryOn is { } rule && rule.Months.Contains(Month) && rule.Insurances.Contains(insurance);
        return isCarriedOn && LastOf(row.PolicyYear - 1, insurance, contributor, household) is { } old
            ? LimitsAnswer.CarriedOn(old)
            : LimitsAnswer.None(PolicyGap.NotYetPublished);
    }

    private bool IsPublic(LimitsRow row, Insurance insurance)
    {
        if (City.IsPublic(row.Published, KnownOn))
        {
            return true;
        }

        foreach (var round in City.Rounds)
        {
            if (round.NewPolicyYear == row.PolicyYear && round.Insurances.Contains(insurance) && round.Announced.IsPublicOn(KnownOn))
            {
                return true;
            }
        }

        return false;
    }

    private LimitsRow? InForce(LimitsStatus status, Insurance insurance, Contributor contributor, HouseholdGroup household)
    {
        foreach (var group in GroupsOf(contributor, household))
        {
            foreach (var row in City.Limits)
            {
                if (row.Group == group && row.Status == status && row.Months.Contains(Month) && row.Insurances.Contains(insurance))
                {
                    return row;
                }
            }
        }

        return null;
    }

    private LimitsRow? LastOf(int year, Insurance insurance, Contributor contributor, HouseholdGroup household) =>
        LastOf(year, LimitsStatus.Final, insurance, contributor, household)
        ?? LastOf(year, LimitsStatus.Provisional, insurance, contributor, household);

    /// <summary>The row with which a policy year ended: some change their limits on the way.</summary>
    private LimitsRow? LastOf(int year, LimitsStatus status, Insurance insurance, Contributor contributor, HouseholdGroup household)
    {
        foreach (var group in GroupsOf(contributor, household))
        {
            LimitsRow? last = null;
            foreach (var row in City.Limits)
            {
                if (row.Group == group && row.Status == status && row.PolicyYear == year && row.Insurances.Contains(insurance))
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

    private RatesRow? RatesOf(RateComponent component, Insurance insurance, Contributor contributor, HouseholdGroup household)
    {
        foreach (var group in GroupsOf(contributor, household))
        {
            foreach (var row in City.Rates)
            {
                if (row.Insurance == insurance && row.Component == component && row.Contributor == contributor
                    && row.Group == group && row.Tier is (null or FirstTier) && row.Months.Contains(Month))
                {
                    return row;
                }
            }
        }

        return null;
    }
}
