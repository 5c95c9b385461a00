namespace SocialInsurance.Core.Calculation;

/// <summary>Finds what a request states in vain: the bases of its situation do not depend on it.</summary>
internal static class UnusedInputs
{
    public static IReadOnlyList<UnusedInput> Of(BackPaymentRequest request)
    {
        var stated = Stated(request).ToList();
        return stated.Count == 0 ? stated : [.. stated.Except(UsedIn(request))];
    }

    private static IEnumerable<UnusedInput> Stated(BackPaymentRequest request)
    {
        (UnusedInput Input, bool IsStated)[] inputs =
        [
            (UnusedInput.CurrentBase, request.CurrentBase.Any(stated => stated is not null)),
            (UnusedInput.Wage, request.Wages.Length > 0),
            (UnusedInput.Share, request.Share.Any(stated => stated is not null)),
            (UnusedInput.OldAverageWage, request.OldAverageWage is not null),
            (UnusedInput.NewAverageWage, request.NewAverageWage is not null),
            (UnusedInput.OldLimits, request.OldLimits.Any(stated => stated is not null)),
            (UnusedInput.NewLimits, request.NewLimits.Any(stated => stated is not null)),
        ];
        return inputs.Where(input => input.IsStated).Select(input => input.Input);
    }

    private static bool EveryMonthHasWage(BackPaymentRequest request) =>
        request.Wages is [var first, ..] && (first.From is not { } from || from <= request.Months.From);

    private static IEnumerable<UnusedInput> UsedIn(BackPaymentRequest request)
    {
        var hasShare = request.Share.Any(stated => stated is not null);
        var everyInsuranceHasShare = request.Insurances.All(insurance => request.Share[insurance] is not null);
        var everyInsuranceHasBase = request.Insurances.All(insurance => request.CurrentBase[insurance] is not null);
        return request.Situation switch
        {
            Situation.Leaving when EveryMonthHasWage(request) => [UnusedInput.CurrentBase, UnusedInput.Wage, UnusedInput.OldAverageWage],
            Situation.Leaving => [UnusedInput.CurrentBase, UnusedInput.Wage, UnusedInput.Share, UnusedInput.OldAverageWage],
            Situation.AnnualAdjustment =>
            [
                UnusedInput.CurrentBase,
                UnusedInput.NewLimits,
                .. everyInsuranceHasShare ? [] : new[] { UnusedInput.Wage },
                .. hasShare ? new[] { UnusedInput.Share, UnusedInput.NewAverageWage } : [],
                .. hasShare && !everyInsuranceHasBase ? new[] { UnusedInput.OldAverageWage } : [],
                // Beside a stated base they still tell whether it stands at the ceiling.
                .. everyInsuranceHasShare ? [] : new[] { UnusedInput.OldLimits },
            ],
            Situation.MissedMonths => [UnusedInput.Wage, UnusedInput.NewLimits],
            Situation.UnderDeclared => [UnusedInput.CurrentBase, UnusedInput.Wage, UnusedInput.NewLimits],
        };
    }
}
