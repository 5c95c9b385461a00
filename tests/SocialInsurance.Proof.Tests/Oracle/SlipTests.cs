using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>The comparison can fail: were a formula wrong in one of the two calculations, it would be found, and made small.</summary>
public sealed class SlipTests
{
    // Some rules hold in one city and a few months: a slip there needs more requests to show.
    private const int MostRequests = 5 * RandomRequestTests.Everyday;

    // To ask the exact calculation something else is to have it calculate the same request by a wrong formula.
    private static readonly Dictionary<string, Func<BackPaymentRequest, BackPaymentRequest>> Questions = new(StringComparer.Ordinal)
    {
        ["cut to the fen instead of rounded"] = request =>
            request with { RoundingMode = request.RoundingMode == RoundingMode.HalfUp ? RoundingMode.Truncate : request.RoundingMode },
        ["rounded to the fen instead of up to the jiao"] = request =>
            request with { RoundingMode = request.RoundingMode == RoundingMode.UpToJiao ? RoundingMode.HalfUp : request.RoundingMode },
        ["a period rounded month by month"] = request =>
            request with { RoundingMethod = request.RoundingMethod == RoundingMethod.PeriodTotal ? RoundingMethod.MonthlyLedger : request.RoundingMethod },
        ["two contributions rounded instead of their difference"] = request =>
            request with { RoundingMethod = request.RoundingMethod == RoundingMethod.BaseDelta ? RoundingMethod.MonthlyLedger : request.RoundingMethod },
        ["no floor"] = request => request with { NewLimits = Without(request.NewLimits, limits => limits with { Floor = Limit.Unlimited }) },
        ["no ceiling"] = request => request with { NewLimits = Without(request.NewLimits, limits => limits with { Ceiling = Limit.Unlimited }) },
        ["limits for some months overlooked"] = request => request with { NewLimits = ForAllMonths(request.NewLimits) },
        ["rates for some months overlooked"] = request => request with { Rates = ForAllMonths(request.Rates) },
        ["the floor's share of a stated average overlooked"] = request => request with { FloorPercent = null },
        ["the first wage in all months"] = request => request with { Wages = [.. request.Wages.Take(1)] },
        ["an exceptional wage overlooked"] = request => request with { Exceptions = [.. request.Exceptions.Select(month => month with { Wage = null })] },
        ["a missed month overlooked"] = request => request with { Exceptions = [.. request.Exceptions.Select(month => month with { CurrentBase = null })] },
        ["what was really paid overlooked"] = request => request with { Exceptions = [.. request.Exceptions.Select(month => month with { Paid = null })] },
        ["a month that is not due overlooked"] = request => request with { Exceptions = [.. request.Exceptions.Select(month => month with { IsNotDue = false })] },
        ["a fixed amount overlooked"] = request => request with
        {
            Rates = Overrides<StatedRates>.Of(request.Rates.Entries.Select(entry => entry with { Value = entry.Value with { EmployeeFixed = null } })),
        },
        ["the employer's own work injury rate overlooked"] = request => request with { WorkInjuryRate = null },
        ["a year of knowledge too much"] = request => request with { KnownOn = request.KnownOn.PlusYears(1) },
        ["the rates of the other household"] = request =>
            request with { Household = request.Household == HouseholdGroup.Urban ? HouseholdGroup.Rural : HouseholdGroup.Urban },
        ["an employer while on one's own"] = request => request with { Employers = [.. request.Employers.Select(employer => employer with { Contributor = null })] },
        ["the size of the employer overlooked"] = request => request with { EmployerSize = null },
        ["the day of payment counted"] = request => request with { LateFee = request.LateFee with { IncludesLastDay = request.LateFee.IncludesLastDay != true } },
        ["a capped late fee uncapped"] = request => request with { LateFee = request.LateFee with { IsCappedAtPrincipal = false } },
    };

    public static TheoryData<string> QuestionNames { get; } = [.. Questions.Keys];

    public static TheoryData<string> SlipNames { get; } = [.. Enum.GetNames<Slip>().Where(name => name != nameof(Slip.None))];

    [Theory]
    [MemberData(nameof(QuestionNames))]
    public void A_wrong_formula_is_caught(string name) =>
        IsCaught(request => Comparison.AnswersAreAlike(request, Questions[name](request), Slip.None));

    [Theory]
    [MemberData(nameof(SlipNames))]
    public void A_slip_is_caught(string name) =>
        IsCaught(request => Comparison.AnswersAreAlike(request, request, Enum.Parse<Slip>(name)));

    private static void IsCaught(Action<BackPaymentRequest> comparison)
    {
        var found = Assert.ThrowsAny<Exception>(() => AskedOf.Always(comparison, MostRequests));

        Assert.StartsWith("Falsifiable", found.Message, StringComparison.Ordinal);
        Assert.Contains("Shrunk:", found.Message, StringComparison.Ordinal);
    }

    private static Overrides<BaseLimits> Without(Overrides<BaseLimits> limits, Func<BaseLimits, BaseLimits> less) =>
        Overrides<BaseLimits>.Of(limits.Entries.Select(entry => entry with { Value = less(entry.Value) }));

    private static Overrides<T> ForAllMonths<T>(Overrides<T> overrides)
        where T : struct => Overrides<T>.Of(overrides.Entries.Where(entry => entry.Months is null));
}
