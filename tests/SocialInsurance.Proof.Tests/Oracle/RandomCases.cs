using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;
using static SocialInsurance.Proof.Tests.Oracle.RandomAmounts;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>Random requests for both calculations, as the reader of requests lets them through: most leave the law to the book of their city.</summary>
internal static class RandomCases
{
    private const string Chongqing = "500000";

    // Where and when some rule holds that hardly any other place has.
    private static readonly (string City, YearMonth Month)[] Rarities =
    [
        ("310000", new(2017, 1)), // rates changed back to earlier months
        (Chongqing, new(2020, 2)), // a relief whose end is not certain
        ("440100", new(2021, 7)), // a relief outside 2020
        ("110000", new(2013, 3)), // a window
        ("340100", new(2023, 1)), // leavers on application, and a window
        ("340100", new(2022, 6)), // two rounds
        ("510100", new(2023, 3)), // two rules for leavers, a status day
        ("330100", new(2021, 1)), // leavers not adjusted, a status day, the declared wage
    ];

    public static Gen<BackPaymentRequest> All { get; } =
        from anywhere in Gen.Frequency((1, Gen.Constant((string?)null)), (6, Gen.Elements(Comparison.Policies.CityCodes).Select(code => (string?)code)))
        from rarity in Gen.Elements(Rarities).Maybe(12)
        let city = rarity?.City ?? anywhere
        from situation in Gen.Frequency(
            (3, Gen.Constant(Situation.Leaving)), (5, Gen.Constant(Situation.AnnualAdjustment)),
            (2, Gen.Constant(Situation.MissedMonths)), (2, Gen.Constant(Situation.UnderDeclared)))
        from settles in Chance(30)
        let isSettled = situation == Situation.Leaving && settles && rarity is null
        from months in isSettled ? MonthsOfSettlement
            : rarity is { } rare ? from shift in Gen.Choose(-1, 3) from count in Gen.Choose(1, 14) select new MonthRange(rare.Month.PlusMonths(shift), rare.Month.PlusMonths(shift + count - 1))
            : MonthsIn(Comparison.Policies.Find(city))
        from bare in Bare(isSettled ? Chongqing : city, situation, months)
        from policy in Overridden(bare)
        from figures in Earning(policy)
        from exceptional in Exceptional(figures)
        from rest in Surrounded(exceptional)
        from demand in DemandOn(rest)
        select rest with { Demand = demand };

    // The two times for which a rule of settling at once is known, and the months before.
    private static Gen<MonthRange> MonthsOfSettlement =>
        from year in Gen.Elements(2010, 2013)
        from first in Gen.Choose(-2, 3)
        from count in Gen.Choose(1, 5)
        let start = new YearMonth(year, 1).PlusMonths(first)
        select new MonthRange(start, start.PlusMonths(count));

    private static Gen<BackPaymentRequest> Bare(string? code, Situation situation, MonthRange months) =>
        from contributor in Gen.Frequency((situation == Situation.UnderDeclared ? 40 : 8, Gen.Constant(Contributor.Employee)), (1, Gen.Constant(Contributor.Flexible)))
        from chosen in Gen.Frequency((2, Gen.Constant(Insurances.All)), (2, Some(Insurances.All)), (2, Gen.Elements<Insurance>([.. Insurances.All]).Select(one => ImmutableArray.Create(one))))
        let insurances = contributor == Contributor.Employee ? chosen : [.. chosen.Intersect(Insurances.OfFlexibleEmployment)]
        from leaves in Chance(situation switch { Situation.Leaving => 80, Situation.AnnualAdjustment => 30, _ => 8 })
        from leftOn in DayAround(months.To.OnDayOfMonth(15), 45, 75)
        from household in Gen.Frequency((7, Gen.Constant(HouseholdGroup.Urban)), (1, Gen.Constant(HouseholdGroup.Rural)))
        from knownOn in Gen.Frequency((12, Gen.Constant(Today)), (3, DayAround(months.To.OnDayOfMonth(28), 120, 400)), (1, Day))
        from method in Gen.Frequency((5, Gen.Constant(RoundingMethod.MonthlyLedger)), (2, AnyOf<RoundingMethod>()))
        from mode in Gen.Frequency((5, Gen.Constant(RoundingMode.HalfUp)), (2, AnyOf<RoundingMode>()))
        select new BackPaymentRequest
        {
            Situation = situation,
            City = code,
            Months = months,
            KnownOn = knownOn,
            LeftOn = leaves ? leftOn : null,
            Contributor = contributor,
            Household = household,
            Insurances = insurances.IsEmpty ? [Insurance.Pension] : insurances,
            RoundingMethod = method,
            RoundingMode = mode,
        };

    // Without a city the user states everything; with one, now and then something of it, for all months or for some.
    private static Gen<BackPaymentRequest> Overridden(BackPaymentRequest bare)
    {
        var isAlone = bare.City is null;
        return
            from oldAverage in Average.Maybe(isAlone ? 60 : 12)
            from newAverage in Average.Maybe(isAlone ? 60 : 12)
            from floorPercent in Gen.Elements(40m, 50, 60, 100).Select(Rate.FromPercent).Maybe(40)
            from oldLimits in Stated(bare, Limits, isAlone ? 85 : 8)
            from newLimits in Stated(bare, Limits, isAlone ? 85 : 10)
            from areRatesStated in Chance(isAlone ? 98 : 45)
            from rates in StatedRatesOf(bare)
            from workInjuryRate in ContributionRate.Maybe(60)
            select bare with
            {
                OldAverageWage = oldAverage,
                NewAverageWage = newAverage,
                FloorPercent = oldAverage is null && newAverage is null ? null : floorPercent,
                OldLimits = oldLimits,
                NewLimits = newLimits,
                Rates = areRatesStated ? rates : Overrides<StatedRates>.None,
                WorkInjuryRate = bare.Contributor == Contributor.Employee ? workInjuryRate : null,
            };
    }

    private static Gen<Overrides<BaseLimits>> Stated(BackPaymentRequest request, Gen<BaseLimits> limits, int percent) => Gen.Frequency(
        (100 - percent, Gen.Constant(Overrides<BaseLimits>.None)),
        (percent, Gen.Frequency(
            (2, limits.Select(Overrides<BaseLimits>.ForAll)),
            (2, Gen.CollectToArray(Insurances.All.Select(_ => limits.Maybe(request.City is null ? 95 : 50)))
                .Select(values => Overrides<BaseLimits>.ByInsurance(insurance => values[(int)insurance]))),
            (1, Dated(request, _ => limits)))));

    // One insurance for some of the months, and others for all of them.
    private static Gen<Overrides<T>> Dated<T>(BackPaymentRequest request, Func<Insurance, Gen<T>> value)
        where T : struct =>
        from months in Within(request.Months)
        from entries in Gen.CollectToArray(request.Insurances.Select(insurance =>
            from some in value(insurance)
            from other in value(insurance)
            from hasOther in Chance(60)
            select hasOther
                ? new[] { new Override<T>(insurance, null, other), new Override<T>(insurance, months, some) }
                : [new Override<T>(insurance, months, some)]))
        select Overrides<T>.Of(entries.SelectMany(entry => entry));

    private static Gen<Overrides<StatedRates>> StatedRatesOf(BackPaymentRequest request) => Gen.Frequency(
        (4, Gen.CollectToArray(Insurances.All.Select(insurance => RatesOf(request, insurance).Maybe(request.City is null ? 99 : 75)))
            .Select(values => Overrides<StatedRates>.ByInsurance(insurance => values[(int)insurance]))),
        (1, Dated(request, insurance => RatesOf(request, insurance))));

    // The employee has no rate of work injury and maternity, nor has the employer any in flexible employment.
    private static Gen<StatedRates> RatesOf(BackPaymentRequest request, Insurance insurance)
    {
        var percent = request.City is null ? 99 : 85;
        return
            from employee in ContributionRate.Maybe(percent)
            from employer in ContributionRate.Maybe(percent)
            from employeeFixed in Gen.Choose(0, 3_000).Select(fen => Yuan.FromFen(fen)).Maybe(20)
            from employerFixed in Gen.Choose(0, 3_000).Select(fen => Yuan.FromFen(fen)).Maybe(20)
            let isAlone = request.Contributor == Contributor.Flexible
            select new StatedRates(
                insurance.IsSharedByEmployee() ? employee : null, isAlone ? null : employer,
                insurance.IsSharedByEmployee() ? employeeFixed : null, isAlone ? null : employerFixed);
    }

    private static Gen<BackPaymentRequest> Earning(BackPaymentRequest request)
    {
        var wage = WageIn(Comparison.Policies.Find(request.City));
        return
            from currentBase in MaybeForEach(Gen.Frequency((12, wage), (1, Gen.Constant(Yuan.Zero))).Maybe(95), request.Situation == Situation.UnderDeclared ? 98 : 65)
            from wages in Gen.Frequency(
                (request.Situation is Situation.Leaving or Situation.AnnualAdjustment ? 6 : 1, Gen.Constant(ImmutableArray<WageStep>.Empty)),
                (20, wage.Select(some => ImmutableArray.Create(new WageStep(null, some)))),
                (3, Steps(request.Months, wage)))
            from percents in MaybeForEach(Share(request.Situation).Maybe(85), request.Situation switch
            {
                Situation.AnnualAdjustment or Situation.Leaving => 18,
                Situation.MissedMonths => request.Contributor == Contributor.Flexible ? 40 : 3,
                Situation.UnderDeclared or Situation.Assessed => 3,
            })
            let takesEither = request.Situation == Situation.MissedMonths && percents.Any(percent => percent is not null)
            select request with { CurrentBase = currentBase, Wages = takesEither ? [] : wages, PercentOfAverage = percents };
    }

    private static Gen<ImmutableArray<WageStep>> Steps(MonthRange months, Gen<Yuan> wage) =>
        from first in Some(months)
        from wages in wage.ListOf(first.Length)
        select first.Zip(wages, (month, some) => new WageStep(month, some)).ToImmutableArray();

    private static Gen<Rate> Share(Situation situation) => Gen.Frequency(
        (3, Gen.Elements(situation == Situation.Leaving ? [100m, 150, 300] : new[] { 40m, 60, 70, 100, 300 }).Select(Rate.FromPercent)),
        (1, Gen.Choose(situation == Situation.Leaving ? 100 : 40, 300).Select(percent => Rate.FromPercent(percent))));

    private static Gen<BackPaymentRequest> Exceptional(BackPaymentRequest request) =>
        from months in Gen.Frequency(
            (6, Gen.Constant(ImmutableArray<YearMonth>.Empty)),
            (3, Gen.Elements<YearMonth>([.. request.Months]).Select(month => ImmutableArray.Create(month))),
            (1, Some(request.Months)))
        from exceptions in Gen.CollectToArray(months.Select(month => Exception(month, request)))
        select request with { Exceptions = [.. exceptions] };

    private static Gen<ExceptionalMonth> Exception(YearMonth month, BackPaymentRequest request)
    {
        var wage = WageIn(Comparison.Policies.Find(request.City));
        return
            from currentBase in MaybeForEach(Gen.Frequency((3, wage), (2, Gen.Constant(Yuan.Zero))).Maybe(80), 45)
            from earned in wage.Maybe(25)
            from paid in ForEach(Amounts.MaybeNull(70)).MaybeNull(35)
            from madeUp in ForEach(Amounts.MaybeNull(60)).MaybeNull(15)
            from isNotDue in Chance(12)
            select new ExceptionalMonth(month, currentBase, earned, paid) { MadeUp = madeUp, IsNotDue = isNotDue };
    }

    private static Gen<RecordedAmounts> Amounts =>
        from employee in Recorded.Maybe(80)
        from employer in Recorded.Maybe(80)
        select new RecordedAmounts(employee, employer);

    private static Gen<BackPaymentRequest> Surrounded(BackPaymentRequest request) =>
        from employers in Employers(request)
        from circumstances in Gen.Choose(0, 31)
        from size in AnyOf<EmployerSize>().Maybe(50)
        from deferrals in Gen.Frequency((6, Gen.Constant(ImmutableArray<StatedDeferral>.Empty)), (1, DeferralOf(request).Select(one => ImmutableArray.Create(one))))
        from paidByPerson in Within(request.Months).SelectMany(months => Recorded.Select(amount => new PaidByPerson(months, amount))).MaybeNull(8)
        from paidOn in PaidOn(request)
        from start in AnyOf<LateFeeStart>().Maybe(15)
        from dueDay in Gen.Choose(1, 31).Maybe(40)
        from includesLastDay in Chance(50).Maybe(15)
        from isCapped in Chance(50).Maybe(15)
        select request with
        {
            Employers = employers,
            Circumstances = (Circumstances)circumstances,
            EmployerSize = request.Contributor == Contributor.Employee ? size : null,
            Deferrals = request.Contributor == Contributor.Employee ? deferrals : [],
            PaidByPerson = paidByPerson,
            PaidOn = paidOn,
            LateFee = new(start, start == LateFeeStart.DueDay ? dueDay : null, includesLastDay, isCapped),
        };

    private static Gen<LocalDate?> PaidOn(BackPaymentRequest request)
    {
        var isMakeUp = request is { Situation: Situation.MissedMonths, Contributor: Contributor.Flexible };
        var end = request.Months.To.OnDayOfMonth(28);
        return Gen.Frequency(
            (5, Gen.Constant((LocalDate?)null)),
            (5, DayAround(end, 60, 900).Select(day => (LocalDate?)day)),
            (2, DayAround(end, 0, 4_000).Select(day => (LocalDate?)day)),
            (isMakeUp ? 10 : 0, Gen.Elements(2021, 2023).SelectMany(year => Gen.Choose(-20, 380).Select(day => (LocalDate?)new LocalDate(year, 1, 1).PlusDays(day)))));
    }

    private static Gen<StatedDeferral> DeferralOf(BackPaymentRequest request) =>
        from insurances in Some(request.Insurances)
        from months in Within(request.Months)
        from until in DayAround(months.To.OnDayOfMonth(28), 30, 500).Maybe(50)
        select new StatedDeferral(insurances.IsEmpty ? request.Insurances : insurances, months, until);

    // None, or up to three employers that share all months between them; some of the time may have been spent on one's own.
    private static Gen<ImmutableArray<EmployerPeriod>> Employers(BackPaymentRequest request) => Gen.Frequency(
        (3, Gen.Constant(ImmutableArray<EmployerPeriod>.Empty)),
        (1, from cuts in Gen.Choose(1, request.Months.Count).Two()
            from rates in ContributionRate.Maybe(50).Three()
            from alone in Chance(request.Contributor == Contributor.Employee ? 20 : 0).Three()
            let ends = new[] { cuts.Item1, cuts.Item2, request.Months.Count }.Distinct().Order().ToArray()
            select Periods(request.Months, ends, [rates.Item1, rates.Item2, rates.Item3], [alone.Item1, alone.Item2, alone.Item3])));

    private static ImmutableArray<EmployerPeriod> Periods(MonthRange months, int[] ends, Rate?[] rates, bool[] areAlone) =>
    [
        .. ends.Select((end, i) => new EmployerPeriod(
            $"{(char)('A' + i)}", new(months[i == 0 ? 0 : ends[i - 1]], months[end - 1]), areAlone[i] ? null : rates[i])
        {
            Contributor = areAlone[i] ? Contributor.Flexible : null,
        }),
    ];

    // Random amounts hit nothing: what is asked is mostly a sum that some finding explains, give or take two yuan.
    private static Gen<Yuan?> DemandOn(BackPaymentRequest request) => Gen.Frequency(
        (5, Gen.Constant((Yuan?)null)),
        (1, Wage.Select(some => (Yuan?)some)),
        (3, from kind in Gen.Choose(0, 4)
            from off in Gen.Frequency((2, Gen.Constant(0)), (3, Gen.Choose(-200, 200)))
            select Asked(request, kind, off)));

    private static Yuan? Asked(BackPaymentRequest request, int kind, int off)
    {
        if (new ExactCalculation(request, Comparison.Policies).Answer() is not { } answer)
        {
            return null;
        }

        var sum = kind switch
        {
            0 => answer.Employee,
            1 => answer.Employee + answer.Employer,
            2 => answer.Employee + answer.LateFee,
            3 => answer.Employee + answer.Employer + answer.LateFee,
            _ => answer.Ranges[Payer.Employee].Low,
        };
        return Yuan.Max(Yuan.Zero, sum.ToFen() + Yuan.FromFen(off));
    }
}
