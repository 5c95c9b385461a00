using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Calculation;

/// <summary>Every floor and ceiling of the book: a wage one fen below it, on it and one fen above it.</summary>
public sealed class BoundaryTests
{
    private static readonly Yuan Fen = Yuan.FromFen(1);

    public static TheoryData<string, int> Rows { get; } = [.. Book.Embedded.CityCodes.SelectMany(city =>
        Book.Embedded.For(city).Limits.Select((row, index) => (row, index))
            .Where(one => one.row.Group != PolicyGroup.PublicInstitution)
            .Select(one => (city, one.index)))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_wage_about_the_floor_is_lifted_to_it_or_stands(string city, int index)
    {
        var row = Book.Embedded.For(city).Limits[index];
        var floor = row.Limits.Floor.Amount!.Value;

        Assert.All(row.Insurances, insurance =>
        {
            Assert.Equal(floor, BaseDue(city, row, insurance, floor - Fen));
            Assert.Equal(floor, BaseDue(city, row, insurance, floor));
            Assert.Equal(AboveFloor(row.Limits, floor), BaseDue(city, row, insurance, floor + Fen));
        });
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_wage_about_the_ceiling_stands_or_is_cut_to_it(string city, int index)
    {
        var row = Book.Embedded.For(city).Limits[index];
        if (row.Limits.Ceiling.Amount is not { } ceiling)
        {
            Assert.True(row.Limits.Ceiling.IsUnknown);
            return;
        }

        Assert.All(row.Insurances, insurance =>
        {
            Assert.Equal(row.Limits.Floor.Amount == ceiling ? ceiling : ceiling - Fen, BaseDue(city, row, insurance, ceiling - Fen));
            Assert.Equal(ceiling, BaseDue(city, row, insurance, ceiling));
            Assert.Equal(ceiling, BaseDue(city, row, insurance, ceiling + Fen));
        });
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_first_and_the_last_month_of_a_row_use_it(string city, int index)
    {
        var row = Book.Embedded.For(city).Limits[index];

        Assert.All(row.Insurances, insurance =>
        {
            var request = Request(city, row, insurance, Fen);
            var last = row.Months.To is { } to && request.Months.From < to ? to : request.Months.From;
            Assert.Equal(row, RowUsed(request, insurance));
            Assert.Equal(row, RowUsed(request with { Months = new(last, last) }, insurance));
        });
    }

    // Unknown where the ceiling is, and the floor again where the two are one.
    private static Yuan? AboveFloor(BaseLimits limits, Yuan floor) =>
        limits.Ceiling.IsUnknown ? null : Yuan.Min(floor + Fen, limits.Ceiling.Amount ?? floor + Fen);

    private static Yuan? BaseDue(string city, LimitsRow row, Insurance insurance, Yuan wage)
    {
        var result = Book.Calculator.Calculate(Request(city, row, insurance, wage));
        Assert.All(result.Refusals, refusal => Assert.Equal(RefusalCode.CeilingUnknown, refusal.Code));
        Assert.True(result.Statement is not null || insurance.IsSharedByEmployee());
        return result.Statement?.Of(insurance).Months[0].Terms.Due?.Amount;
    }

    private static LimitsRow? RowUsed(BackPaymentRequest request, Insurance insurance) =>
        Ask.Statement(request).Of(insurance).Months[0].Terms.Due?.Row;

    private static BackPaymentRequest Request(string city, LimitsRow row, Insurance insurance, Yuan wage) => new()
    {
        Situation = Situation.MissedMonths,
        Months = new(row.Months.From, row.Months.From),
        KnownOn = Book.Today,
        City = city,
        Insurances = [insurance],
        Wages = [new(null, wage)],
        Rates = PerInsurance<RatesOverride?>.All(new(insurance.IsSharedByEmployee() ? Rate.FromPercent(1) : Rate.Zero, Rate.FromPercent(1), null, null)),
        Household = row.Group == PolicyGroup.Rural ? HouseholdGroup.Rural : HouseholdGroup.Urban,
        Contributor = row.Group == PolicyGroup.OwnAccount ? Contributor.Flexible : Contributor.Employee,
    };
}
