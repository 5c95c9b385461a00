using NodaTime;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Situations;

/// <summary>
/// Every floor and ceiling with which the book answers today: a wage one fen below it, on it and one fen above it. Rows that are
/// shown only, and those that others have replaced, set nobody's base.
/// </summary>
public sealed class BoundaryTests
{
    private static readonly Yuan Fen = Yuan.FromFen(1);

    public static TheoryData<string, int> Rows { get; } = [.. Book.Embedded.CityCodes.SelectMany(city =>
        Book.Embedded.For(city).Limits.Select((row, index) => (row, index))
            .Where(one => Answered(city, one.row).Any())
            .Select(one => (city, one.index)))];

    [Fact]
    public void Nearly_every_final_row_sets_a_base()
    {
        var final = Book.Embedded.CityCodes.Sum(city => Book.Embedded.For(city).Limits.Count(row => row.Status == LimitsStatus.Final && IsAsked(row.Group)));

        Assert.InRange(Rows.Count, final * 95 / 100, final * 105 / 100);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_wage_about_the_floor_is_lifted_to_it_or_stands(string city, int index)
    {
        var row = Book.Embedded.For(city).Limits[index];
        if (row.Limits.Floor.Amount is not { } floor)
        {
            Assert.True(row.Limits.Floor.IsUnlimited || row.Limits.Floor.IsUnknown);
            return;
        }

        Assert.All(Answered(city, row), insurance =>
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
            Assert.True(row.Limits.Ceiling.IsUnlimited || row.Limits.Ceiling.IsUnknown);
            return;
        }

        Assert.All(Answered(city, row), insurance =>
        {
            Assert.Equal(BelowCeiling(row.Limits, ceiling), BaseDue(city, row, insurance, ceiling - Fen));
            Assert.Equal(ceiling, BaseDue(city, row, insurance, ceiling));
            Assert.Equal(ceiling, BaseDue(city, row, insurance, ceiling + Fen));
        });
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_first_and_the_last_month_of_a_row_use_it(string city, int index)
    {
        var row = Book.Embedded.For(city).Limits[index];

        Assert.All(Answered(city, row), insurance =>
        {
            var request = Request(city, row, insurance, DecidedWage(row.Limits));
            var last = row.Months.To ?? request.Months.From;
            Assert.Same(row, RowUsed(request, insurance));
            if (Answers(city, row, last, insurance))
            {
                Assert.Same(row, RowUsed(request with { Months = new(last, last) }, insurance));
            }
        });
    }

    // Unknown where the ceiling is, and the floor again where the two are one.
    private static Yuan? AboveFloor(BaseLimits limits, Yuan floor) =>
        limits.Ceiling.IsUnknown ? null : Yuan.Min(floor + Fen, limits.Ceiling.Amount ?? floor + Fen);

    // Unknown where the floor is, and the ceiling again where the two are one.
    private static Yuan? BelowCeiling(BaseLimits limits, Yuan ceiling) =>
        limits.Floor.IsUnknown ? null : Yuan.Max(ceiling - Fen, limits.Floor.Amount ?? ceiling - Fen);

    /// <summary>A wage of which the known one of two limits makes a base.</summary>
    private static Yuan DecidedWage(BaseLimits limits) => limits.Floor.Amount is null ? limits.Ceiling.Amount ?? Fen : Fen;

    /// <summary>The insurances of a row for which the book answers with it in its first month, and of which a base can be asked.</summary>
    private static IEnumerable<Insurance> Answered(string city, LimitsRow row) => row.Insurances.Where(insurance =>
        IsAsked(row.Group)
        && (row.Group != PolicyGroup.OwnAccount || insurance.IsSharedByEmployee())
        && Answers(city, row, row.Months.From, insurance));

    private static bool Answers(string city, LimitsRow row, YearMonth month, Insurance insurance) =>
        Book.Embedded.For(city).At(month, Book.Today).Limits(insurance, ContributorOf(row.Group), HouseholdOf(row.Group)).Row == row;

    private static bool IsAsked(PolicyGroup group) =>
        group is PolicyGroup.Everyone or PolicyGroup.Urban or PolicyGroup.Rural or PolicyGroup.OwnAccount;

    private static HouseholdGroup HouseholdOf(PolicyGroup group) => group == PolicyGroup.Rural ? HouseholdGroup.Rural : HouseholdGroup.Urban;

    private static Contributor ContributorOf(PolicyGroup group) => group == PolicyGroup.OwnAccount ? Contributor.Flexible : Contributor.Employee;

    private static Yuan? BaseDue(string city, LimitsRow row, Insurance insurance, Yuan wage)
    {
        var result = Book.Calculator.Calculate(Request(city, row, insurance, wage));
        Assert.All(result.Refusals, refusal => Assert.True(refusal.Code is RefusalCode.CeilingUnknown or RefusalCode.FloorUnknown));
        Assert.True(result.Statement is not null || insurance.IsSharedByEmployee());
        return result.Statement?.Of(insurance).Months[0].Inputs.Due?.Amount;
    }

    private static LimitsRow? RowUsed(BackPaymentRequest request, Insurance insurance) =>
        Ask.Statement(request).Of(insurance).Months[0].Inputs.Due?.Held?.By?.Row;

    private static BackPaymentRequest Request(string city, LimitsRow row, Insurance insurance, Yuan wage) => new()
    {
        Situation = Situation.MissedMonths,
        Months = new(row.Months.From, row.Months.From),
        KnownOn = Book.Today,
        City = city,
        Insurances = [insurance],
        Wages = [new(null, wage)],
        Rates = Overrides<StatedRates>.ForAll(new(insurance.IsSharedByEmployee() ? Rate.FromPercent(1) : Rate.Zero, Rate.FromPercent(1), null, null)),
        Household = HouseholdOf(row.Group),
        Contributor = ContributorOf(row.Group),
    };
}
