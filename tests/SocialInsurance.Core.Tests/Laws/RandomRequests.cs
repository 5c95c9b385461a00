using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
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
        from situation in Gen.Elements(Enum.GetValues<Situation>().Where(situation => situation != Situation.Assessed))
        from contributor in Gen.Frequency((4, Gen.Constant(Contributor.Employee)), (1, Gen.Constant(Contributor.Flexible)))
        from insurances in Some(Insurances.All.Where(insurance => contributor == Contributor.Employee || insurance.IsSharedByEmployee()))
        from months in RandomFigures.Months
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
        from rates in Gen.CollectToArray(Insurances.All.Select(insurance => Rates(insurance, bare.Contributor).Maybe(99)))
        from workInjuryRate in ContributionRate.Maybe(50)
        from floorPercent in Gen.Choose(40, 100).Select(percent => Rate.FromPercent(percent)).Maybe(30)
        from limitsOfSome in OfSomeMonths(Limits, bare.Months, bare.Insurances)
        from ratesOfSome in OfSomeMonths(Rates(bare.Insurances[0], bare.Contributor), bare.Months, [bare.Insurances[0]])
        select bare with
        {
            OldAverageWage = oldAverage,
            NewAverageWage = newAverage,
            OldLimits = Overrides<BaseLimits>.ByInsurance(insurance => oldLimits[insurance]),
            NewLimits = Overrides<BaseLimits>.Of([.. Overrides<BaseLimits>.ByInsurance(insurance => newLimits[insurance]).Entries, .. limitsOfSome]),
            Rates = Overrides<StatedRates>.Of([.. Overrides<StatedRates>.ByInsurance(insurance => rates[(int)insurance]).Entries, .. ratesOfSome]),
            WorkInjuryRate = workInjuryRate,
            FloorPercent = floorPercent,
        };

    // A figure for some of the months beside that for all.
    private static Gen<ImmutableArray<Override<T>>> OfSomeMonths<T>(Gen<T> value, MonthRange months, ImmutableArray<Insurance> insurances)
        where T : struct => Gen.Frequency(
        (4, Gen.Constant(ImmutableArray<Override<T>>.Empty)),
        (1, from insurance in Gen.Elements(insurances.AsEnumerable())
            from some in PartOf(months)
            from stated in value
            select ImmutableArray.Create(new Override<T>(insurance, some, stated))));

    private static Gen<MonthRange> PartOf(MonthRange months) => Gen.Choose(0, months.Count - 1).Two()
        .Select(ends => new MonthRange(months[Math.Min(ends.Item1, ends.Item2)], months[Math.Max(ends.Item1, ends.Item2)]));

    // The employee has no rate of work injury and maternity, nor has the employer any in flexible employment: the reader
    // refuses those. Fixed amounts it lets through.
    private static Gen<StatedRates> Rates(Insurance insurance, Contributor contributor) =>
        from employee in ContributionRate.Maybe(98)
        from employer in ContributionRate.Maybe(90)
        from employeeFixed in SmallAmount.Maybe(30)
        from employerFixed in SmallAmount.Maybe(30)
        select new StatedRates(
            insurance.IsSharedByEmployee() ? employee : null,
            contributor == Contributor.Employee ? employer : null,
            employeeFixed,
            employerFixed);

    private static Gen<BackPaymentRequest> Figures(BackPaymentRequest request) =>
        from currentBase in MaybeForEach(PaidBase.Maybe(95), 85)
        from wages in Wages(request.Months)
        from share in MaybeForEach(Share(request.Situation).Maybe(80), 40)
        from demand in Wage.Maybe(30)
        select request with { CurrentBase = currentBase, Wages = wages, PercentOfAverage = share, Demand = demand };

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
        from madeUp in ForEach(Paid.MaybeNull(60)).MaybeNull(25)
        from isNotDue in Chance(10)
        select new ExceptionalMonth(month, currentBase, wage, paid) { MadeUp = madeUp, IsNotDue = isNotDue };

    private static Gen<RecordedAmounts> Paid =>
        from employee in SmallAmount.Maybe(70)
        from employer in SmallAmount.Maybe(70)
        select new RecordedAmounts(employee, employer);

    private static Gen<BackPaymentRequest> Surroundings(BackPaymentRequest request) =>
        from employers in Employers(request.Months, request.Contributor)
        from circumstances in Gen.Choose(0, 31)
        from leftOn in LeftOn(request.Months).Maybe(40)
        from paidOn in Day.Maybe(50)
        from start in AnyOf<LateFeeStart>().Maybe(50)
        from dueDay in Gen.Choose(1, 31).Maybe(50)
        from includesLastDay in Chance(50).Maybe(50)
        from isCapped in Chance(50).Maybe(50)
        from size in AnyOf<EmployerSize>().Maybe(40)
        from deferrals in Deferrals(request)
        from paidByPerson in PaidByPerson(request.Months)
        from interest in Interest
        select request with
        {
            EmployerSize = size,
            Deferrals = deferrals,
            PaidByPerson = paidByPerson,
            Interest = interest,
            Employers = employers,
            Circumstances = (Circumstances)circumstances,
            LeftOn = leftOn,
            PaidOn = paidOn,
            LateFee = new(start, dueDay, includesLastDay, isCapped),
        };

    // Mostly within the months, sometimes long before or after them.
    private static Gen<LocalDate> LeftOn(MonthRange months) => Gen.Frequency(
        (3, Gen.Choose(-40, (months.Count * 31) + 40).Select(days => months.From.OnDayOfMonth(1).PlusDays(days))),
        (1, Day));

    private static Gen<ImmutableArray<StatedDeferral>> Deferrals(BackPaymentRequest request) => Gen.Frequency(
        (3, Gen.Constant(ImmutableArray<StatedDeferral>.Empty)),
        (1, from insurances in Some(request.Insurances)
            from months in PartOf(request.Months)
            from until in Day.Maybe(60)
            select ImmutableArray.Create(new StatedDeferral(insurances, months, until))));

    private static Gen<PaidByPerson?> PaidByPerson(MonthRange months) =>
        (from some in PartOf(months) from amount in SmallAmount select new PaidByPerson(some, amount)).MaybeNull(25);

    private static Gen<StatedInterest?> Interest => Gen.OneOf(
            Gen.Choose(0, 60_000).Zip(Chance(50), (rate, isCompounded) => (StatedInterest)new StatedInterest.AtRate(Rate.FromMillionths(rate), isCompounded)),
            SmallAmount.Select(amount => (StatedInterest)new StatedInterest.OfBill(amount)))
        .MaybeNull(30);

    // None, or up to three employers that share all months between them; one of an employee's spells may have been on his own.
    private static Gen<ImmutableArray<EmployerPeriod>> Employers(MonthRange months, Contributor contributor) => Gen.Frequency(
        (2, Gen.Constant(ImmutableArray<EmployerPeriod>.Empty)),
        (1, from cuts in Gen.Choose(1, months.Count).Two()
            from rates in ContributionRate.Maybe(50).Three()
            from alone in Gen.Choose(0, 5)
            let ends = new[] { cuts.Item1, cuts.Item2, months.Count }.Distinct().Order().ToArray()
            select Parts(months, ends, [rates.Item1, rates.Item2, rates.Item3], contributor == Contributor.Employee ? alone : -1)));

    private static ImmutableArray<EmployerPeriod> Parts(MonthRange months, int[] ends, Rate?[] rates, int alone) =>
    [
        .. ends.Select((end, i) =>
            new EmployerPeriod($"{(char)('A' + i)}", new(months[i == 0 ? 0 : ends[i - 1]], months[end - 1]), rates[i])
            {
                Contributor = i == alone ? Contributor.Flexible : null,
            }),
    ];
}
