using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Laws.RandomFigures;

namespace SocialInsurance.Core.Tests.Laws;

/// <summary>
/// Random requests as the reader of requests lets them through: every situation, contributor and rounding, and every
/// parameter given, now and then with one missing.
/// </summary>
internal static class RandomRequests
{
    /// <summary>Requests that carry their own parameters and name no city.</summary>
    public static Gen<BackPaymentRequest> WithParameters { get; } =
        from bare in Bare
        from policy in Policy(bare)
        from figures in Figures(policy)
        from months in Exceptional(figures)
        from rest in Surroundings(months)
        select rest;

    private static Gen<BackPaymentRequest> Bare =>
        from situation in AnyOf<Situation>()
        from contributor in Gen.Frequency((4, Gen.Constant(Contributor.Employee)), (1, Gen.Constant(Contributor.Flexible)))
        from insurances in Some(Insurances.All.Where(insurance => contributor == Contributor.Employee || insurance.IsSharedByEmployee()))
        from months in Months
        from household in AnyOf<HouseholdGroup>()
        from knownOn in Day
        from method in AnyOf<RoundingMethod>()
        from mode in AnyOf<RoundingMode>()
        select new BackPaymentRequest
        {
            Situation = situation,
            Months = months,
            KnownOn = knownOn,
            Contributor = contributor,
            Household = household,
            Insurances = insurances.IsEmpty ? [Insurance.Pension] : insurances,
            RoundingMethod = method,
            RoundingMode = mode,
        };

    private static Gen<BackPaymentRequest> Policy(BackPaymentRequest bare) =>
        from oldAverage in Wage.Maybe(95)
        from newAverage in Wage.Maybe(95)
        from oldLimits in MaybeForEach(Limits.Maybe(97), 95)
        from newLimits in MaybeForEach(Limits.Maybe(97), 95)
        from rates in Gen.CollectToArray(Insurances.All.Select(insurance => Rates(insurance, bare.Contributor).MaybeNull(99)))
        from workInjuryRate in ContributionRate.Maybe(50)
        select bare with
        {
            OldAverageWage = oldAverage,
            NewAverageWage = newAverage,
            OldLimits = oldLimits,
            NewLimits = newLimits,
            Rates = PerInsurance<RatesOverride?>.From(insurance => rates[(int)insurance]),
            WorkInjuryRate = workInjuryRate,
        };

    // The employee has no rate of work injury and maternity, nor has the employer any in flexible employment: the reader
    // refuses those. Fixed amounts it lets through.
    private static Gen<RatesOverride> Rates(Insurance insurance, Contributor contributor) =>
        from employee in ContributionRate.Maybe(98)
        from employer in ContributionRate.Maybe(90)
        from employeeFixed in SmallAmount.Maybe(30)
        from employerFixed in SmallAmount.Maybe(30)
        select new RatesOverride(
            insurance.IsSharedByEmployee() ? employee : null,
            contributor == Contributor.Employee ? employer : null,
            employeeFixed,
            employerFixed);

    private static Gen<BackPaymentRequest> Figures(BackPaymentRequest request) =>
        from currentBase in MaybeForEach(PaidBase.Maybe(95), 85)
        from wages in Wages(request.Months)
        from share in MaybeForEach(Share(request.Situation).Maybe(80), 40)
        from demand in Wage.Maybe(30)
        select request with { CurrentBase = currentBase, Wages = wages, Share = share, Demand = demand };

    private static Gen<Rate> Share(Situation situation) =>
        Gen.Choose(situation == Situation.Leaving ? 100 : 40, 300).Select(percent => Rate.FromPercent(percent));

    private static Gen<ImmutableArray<WageStep>> Wages(MonthRange months) => Gen.Frequency(
        (1, Gen.Constant(ImmutableArray<WageStep>.Empty)),
        (5, Wage.Select(wage => ImmutableArray.Create(new WageStep(null, wage)))),
        (2, from first in Some(months)
            from wages in Wage.ListOf(first.Length)
            select first.Zip(wages, (month, wage) => new WageStep(month, wage)).ToImmutableArray()));

    private static Gen<BackPaymentRequest> Exceptional(BackPaymentRequest request) =>
        from months in Gen.Frequency((2, Gen.Constant(ImmutableArray<YearMonth>.Empty)), (1, Some(request.Months)))
        from exceptions in Gen.CollectToArray(months.Select(Exception))
        select request with { Exceptions = [.. exceptions] };

    private static Gen<ExceptionalMonth> Exception(YearMonth month) =>
        from currentBase in MaybeForEach(PaidBase.Maybe(70), 50)
        from wage in Wage.Maybe(50)
        from paid in ForEach(Paid.MaybeNull(60)).MaybeNull(50)
        select new ExceptionalMonth(month, currentBase, wage, paid);

    private static Gen<PaidAmounts> Paid =>
        from employee in SmallAmount.Maybe(70)
        from employer in SmallAmount.Maybe(70)
        select new PaidAmounts(employee, employer);

    private static Gen<BackPaymentRequest> Surroundings(BackPaymentRequest request) =>
        from employers in Employers(request.Months)
        from circumstances in Gen.Choose(0, 31)
        from leftOn in Day.Maybe(30)
        from paidOn in Day.Maybe(50)
        from start in AnyOf<LateFeeStart>().Maybe(50)
        from dueDay in Gen.Choose(1, 31).Maybe(50)
        from includesLastDay in Chance(50).Maybe(50)
        from isCapped in Chance(50).Maybe(50)
        select request with
        {
            Employers = employers,
            Circumstances = (Circumstances)circumstances,
            LeftOn = leftOn,
            PaidOn = paidOn,
            LateFee = new(start, dueDay, includesLastDay, isCapped),
        };

    // None, or up to three employers that share all months between them.
    private static Gen<ImmutableArray<EmployerPeriod>> Employers(MonthRange months) => Gen.Frequency(
        (2, Gen.Constant(ImmutableArray<EmployerPeriod>.Empty)),
        (1, from cuts in Gen.Choose(1, months.Count).Two()
            from rates in ContributionRate.Maybe(50).Three()
            let ends = new[] { cuts.Item1, cuts.Item2, months.Count }.Distinct().Order().ToArray()
            select Parts(months, ends, [rates.Item1, rates.Item2, rates.Item3])));

    private static ImmutableArray<EmployerPeriod> Parts(MonthRange months, int[] ends, Rate?[] rates) =>
    [
        .. ends.Select((end, i) =>
            new EmployerPeriod($"{(char)('A' + i)}", new(months[i == 0 ? 0 : ends[i - 1]], months[end - 1]), rates[i])),
    ];
}
