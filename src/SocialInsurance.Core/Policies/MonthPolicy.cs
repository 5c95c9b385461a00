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
    /// <summary>上下限 / the limits of an insurance for a person.</summary>
    /// <remarks>
    /// An adjustment round that names the month is the authority: before its announcement the old policy year applies,
    /// from then on the new one. Without a round the publication day decides; a row whose day nobody noted counts as
    /// public from the day of the research on, never earlier.
    /// </remarks>
    public LimitsAnswer Limits(Insurance insurance, Contributor contributor, HouseholdGroup household)
    {
        if (City.RoundFor(insurance, Month) is { OldPolicyYear: { } oldYear } round && !round.Announced.IsPublicOn(KnownOn))
        {
            return OfPolicyYear(oldYear, insurance, contributor, household) is { } old
                ? LimitsAnswer.CarriedOn(old)
                : LimitsAnswer.None(PolicyGap.NotInBook);
        }

        if (InForce(insurance, contributor, household) is not { } row)
        {
            return LimitsAnswer.None(PolicyGap.NotInBook);
        }

        return IsPublic(row) ? LimitsAnswer.Of(row) : BeforePublication(row, insurance, contributor, household);
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

    private LimitsAnswer BeforePublication(LimitsRow row, Insurance insurance, Contributor contributor, HouseholdGroup household)
    {
        if (row.Published.KnownFrom is null)
        {
            return LimitsAnswer.None(PolicyGap.PublicationUnknown);
        }

        var isCarriedOn = City.CarryOn is { } rule && rule.Months.Contains(Month);
        return isCarriedOn && OfPolicyYear(row.PolicyYear - 1, insurance, contributor, household) is { } old
            ? LimitsAnswer.CarriedOn(old)
            : LimitsAnswer.None(PolicyGap.NotYetPublished);
    }

    private bool IsPublic(LimitsRow row)
    {
        if (City.IsPublic(row.Published, KnownOn))
        {
            return true;
        }

        foreach (var round in City.Rounds)
        {
            if (round.NewPolicyYear == row.PolicyYear && round.Announced.IsPublicOn(KnownOn))
            {
                return true;
            }
        }

        return false;
    }

    private LimitsRow? InForce(Insurance insurance, Contributor contributor, HouseholdGroup household)
    {
        foreach (var group in GroupsOf(contributor, household))
        {
            foreach (var row in City.Limits)
            {
                if (row.Group == group && row.Months.Contains(Month) && row.Insurances.Contains(insurance))
                {
                    return row;
                }
            }
        }

        return null;
    }

    private LimitsRow? OfPolicyYear(int year, Insurance insurance, Contributor contributor, HouseholdGroup household)
    {
        foreach (var group in GroupsOf(contributor, household))
        {
            foreach (var row in City.Limits)
            {
                if (row.Group == group && row.PolicyYear == year && row.Insurances.Contains(insurance))
                {
                    return row;
                }
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
                    && row.Group == group && row.Months.Contains(Month))
                {
                    return row;
                }
            }
        }

        return null;
    }
}
