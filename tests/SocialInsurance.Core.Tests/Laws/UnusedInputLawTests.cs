using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Laws;

/// <summary>A note that an input was not used is a promise: without it every figure is the same.</summary>
public sealed class UnusedInputLawTests
{
    [Fact]
    public void What_is_noted_as_not_used_changes_no_figure() => Answered.Always(answered =>
    {
        foreach (var unused in answered.Statement.Notes.OfType<UnusedInputNote>())
        {
            var without = Answered.Find(Without(answered.Request, unused.Input));

            Assert.NotNull(without);
            Assert.Equal(Cells.All(answered.Statement), Cells.All(without.Statement));
            Assert.Equal(answered.Statement.Totals, without.Statement.Totals);
            Assert.Equal(answered.Statement.LateFee?.Total, without.Statement.LateFee?.Total);
            Assert.Equal(answered.Statement.Interest?.Total, without.Statement.Interest?.Total);
        }
    });

    private static BackPaymentRequest Without(BackPaymentRequest request, RequestInput input) => input switch
    {
        RequestInput.CurrentBase => request with { CurrentBase = PerInsurance<Yuan?>.All(null) },
        RequestInput.Wage => request with { Wages = [] },
        RequestInput.PercentOfAverage => request with { PercentOfAverage = PerInsurance<Rate?>.All(null) },
        RequestInput.OldAverageWage => request with { OldAverageWage = null },
        RequestInput.NewAverageWage => request with { NewAverageWage = null },
        RequestInput.OldLimits => request with { OldLimits = Overrides<BaseLimits>.None },
        RequestInput.NewLimits => request with { NewLimits = Overrides<BaseLimits>.None },
        RequestInput.FloorPercent => request with { FloorPercent = null },
        RequestInput.WorkInjuryRate => request with { WorkInjuryRate = null },
        RequestInput.EmployerSize => request with { EmployerSize = null },
        RequestInput.Deferral => request with { Deferrals = [] },
        RequestInput.Interest => request with { Interest = null },
        RequestInput.PaidByPerson => request with { PaidByPerson = null },
        RequestInput.Group => request with { Household = HouseholdGroup.Urban },
        RequestInput.Assessed => request with { Assessed = null },
    };
}
