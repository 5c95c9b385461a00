using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Laws;

/// <summary>A note that an input was not used is a promise: without it every figure is the same.</summary>
public sealed class UnusedInputLawTests
{
    [Fact]
    public void What_is_noted_as_not_used_changes_no_figure() => Answered.Always(answered =>
    {
        foreach (var unused in answered.Statement.Notes.Where(note => note.Code == NoteCode.InputNotUsed))
        {
            var without = Answered.Find(Without(answered.Request, (UnusedInput)unused.Arguments[0]));

            Assert.NotNull(without);
            Assert.Equal(Cells.All(answered.Statement), Cells.All(without.Statement));
        }
    });

    private static BackPaymentRequest Without(BackPaymentRequest request, UnusedInput input) => input switch
    {
        UnusedInput.CurrentBase => request with { CurrentBase = PerInsurance<Yuan?>.All(null) },
        UnusedInput.Wage => request with { Wages = [] },
        UnusedInput.Share => request with { Share = PerInsurance<Rate?>.All(null) },
        UnusedInput.OldAverageWage => request with { OldAverageWage = null },
        UnusedInput.NewAverageWage => request with { NewAverageWage = null },
        UnusedInput.OldLimits => request with { OldLimits = PerInsurance<BaseLimits?>.All(null) },
        UnusedInput.NewLimits => request with { NewLimits = PerInsurance<BaseLimits?>.All(null) },
    };
}
