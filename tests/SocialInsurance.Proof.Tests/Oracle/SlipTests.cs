using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Tests.Laws;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>The comparison can fail: were a formula wrong in one of the two calculations, it would be found, and made small.</summary>
public sealed class SlipTests
{
    // To ask the exact calculation something else is to have it calculate the same request by a wrong formula.
    private static readonly Dictionary<string, Func<BackPaymentRequest, BackPaymentRequest>> Slips = new(StringComparer.Ordinal)
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
        ["the first wage in all months"] = request => request with { Wages = [.. request.Wages.Take(1)] },
        ["an exceptional wage overlooked"] = request => request with { Exceptions = [.. request.Exceptions.Select(month => month with { Wage = null })] },
        ["a missed month overlooked"] = request => request with { Exceptions = [.. request.Exceptions.Select(month => month with { CurrentBase = null })] },
        ["what was really paid overlooked"] = request => request with { Exceptions = [.. request.Exceptions.Select(month => month with { Paid = null })] },
        ["a fixed amount overlooked"] = request => request with
        {
            Rates = PerInsurance<RatesOverride?>.From(insurance => request.Rates[insurance] is { } rates ? rates with { EmployeeFixed = null } : null),
        },
        ["the employer's own work injury rate overlooked"] = request => request with { WorkInjuryRate = null },
        ["a year of knowledge too much"] = request => request with { KnownOn = request.KnownOn.PlusYears(1) },
        ["the rates of the other household"] = request =>
            request with { Household = request.Household == HouseholdGroup.Urban ? HouseholdGroup.Rural : HouseholdGroup.Urban },
        ["the day of payment counted"] = request => request with { LateFee = request.LateFee with { IncludesLastDay = request.LateFee.IncludesLastDay != true } },
        ["a capped late fee uncapped"] = request => request with { LateFee = request.LateFee with { IsCappedAtPrincipal = false } },
    };

    public static TheoryData<string> Names { get; } = [.. Slips.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_wrong_formula_is_caught(string name)
    {
        var found = Assert.ThrowsAny<Exception>(() => Question.Always(
            RandomRequestTests.Requests, request => request, request => Comparison.AnswersAreAlike(request, Slips[name](request)), RandomRequestTests.Everyday));

        Assert.StartsWith("Falsifiable", found.Message, StringComparison.Ordinal);
        Assert.Contains("Shrunk:", found.Message, StringComparison.Ordinal);
    }

    private static PerInsurance<BaseLimits?> Without(PerInsurance<BaseLimits?> limits, Func<BaseLimits, BaseLimits> less) =>
        PerInsurance<BaseLimits?>.From(insurance => limits[insurance] is { } some ? less(some) : null);
}
