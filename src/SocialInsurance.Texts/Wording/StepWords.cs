using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Texts.Wording;

/// <summary>The formula of each step of an explanation, with its actual figures.</summary>
internal static class StepWords
{
    public static string Of(ExplanationStep step, Words words)
    {
        var formula = Formula(step, words);
        return step.OnlyIn is { } months ? Format(words, "OfMonths", words.Months(months), formula) : formula;
    }

    private static string Formula(ExplanationStep step, Words words) => step switch
    {
        BaseStep s => Base(s, words),
        ContributionStep s => Contribution(s, words),
        PeriodContributionStep s => Format(
            words, $"Period_{s.Side}", words.Of(s.Payer), words.Base(s.Base), words.Percent(s.Rate), words.MonthsCount(s.Months.Count), words.Exact(s.Exact)),
        BaseDifferenceStep s => Format(
            words,
            "BaseDifference",
            words.Of(s.Payer),
            words.Base(s.DueBase),
            words.Base(s.PaidBase),
            words.Percent(s.Rate),
            words.Amount(s.EachMonth),
            words.Of(s.Rounding),
            words.MonthsCount(s.Months.Count)),
        FixedAmountStep s => Format(
            words, "FixedAmount", words.Of(s.Payer), words.Amount(s.EachMonth), words.MonthsCount(s.Months.Count), words.Amount(s.Total)),
        ReallyPaidStep s => Format(
            words, "ReallyPaid", words.Of(s.Payer), words.Amount(s.EachMonth), words.MonthsCount(s.Months.Count), words.Amount(s.Total)),
        DifferenceStep s => Difference(s, words),
        UnknownEmployerStep s => Format(words, "OfMonths", words.Months(s.Months), words.Find(Steps.ResourceManager, "UnknownEmployer")),
        MergedStep s => Format(words, "Merged", words.Of(s.Into)),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "A step of an unknown kind."),
    };

    private static string Base(BaseStep step, Words words)
    {
        var clauses = new List<string> { BaseRule(step, words) };
        clauses.AddRange(Limits(step.Base, words));
        if (step.Base.IsProvisional)
        {
            clauses.Add(words.Find(Steps.ResourceManager, "Provisional"));
        }

        var text = string.Join(words.Find(Terms.ResourceManager, "ClauseSeparator"), clauses);
        return Format(words, "OfMonths", words.Months(step.Months), text);
    }

    private static string BaseRule(BaseStep step, Words words)
    {
        var side = words.Find(Steps.ResourceManager, $"Side_{step.Side}");
        var (found, amount) = (step.Base, words.Base(step.Base.Amount));
        return found.Rule switch
        {
            Core.Calculation.BaseRule.NothingPaid => Format(words, "Base_NothingPaid", side),
            Core.Calculation.BaseRule.Given => Format(words, "Base_Given", side, amount),
            Core.Calculation.BaseRule.CityFloor => Format(words, "Base_CityFloor", side, amount),
            Core.Calculation.BaseRule.ShareOfAverage => ShareOfAverage(found, side, words),
            Core.Calculation.BaseRule.Wage => Format(words, "Base_Wage", side, amount, words.Base(found.BeforeLimits!.Value)),
            Core.Calculation.BaseRule.PaidBase => Format(words, "Base_PaidBase", side, amount, words.Base(found.BeforeLimits!.Value)),
        };
    }

    private static string ShareOfAverage(ContributionBase found, string side, Words words)
    {
        var (average, share, exact) = (found.AverageWage!.Value, found.Share!.Value, found.Exact!.Value);
        var isExact = exact == found.BeforeLimits!.Value * Rate.Whole;
        return Format(
            words,
            isExact ? "Base_ShareOfAverageExact" : "Base_ShareOfAverage",
            side,
            words.Base(found.Amount),
            words.Base(average),
            words.Percent(share),
            words.Exact(exact),
            words.Of(RoundingStep.HalfUpToYuan));
    }

    private static IEnumerable<string> Limits(ContributionBase found, Words words)
    {
        if (found.Limits is not { } limits)
        {
            yield break;
        }

        yield return found.Hit switch
        {
            LimitHit.Floor => Format(words, "Limit_Floor", LimitText(limits.Floor, words)),
            LimitHit.Ceiling => Format(words, "Limit_Ceiling", LimitText(limits.Ceiling, words)),
            LimitHit.None => Format(words, "Limit_None", LimitText(limits.Floor, words), LimitText(limits.Ceiling, words)),
        };
        if (found is { Rule: Core.Calculation.BaseRule.Wage, AverageWage: { } average })
        {
            yield return Format(words, "Limit_Average", words.Base(average));
        }
    }

    private static string LimitText(Limit limit, Words words) => limit switch
    {
        { Amount: { } amount } => words.Base(amount),
        { IsUnlimited: true } => words.Find(Steps.ResourceManager, "Limit_Unlimited"),
        _ => words.Find(Steps.ResourceManager, "Limit_Unknown"),
    };

    private static string Contribution(ContributionStep step, Words words)
    {
        var isExact = step.Exact == step.EachMonth * Rate.Whole;
        return Format(
            words,
            isExact ? $"Contribution_{step.Side}" : $"RoundedContribution_{step.Side}",
            words.Of(step.Payer),
            words.Base(step.Base),
            words.Percent(step.Rate),
            words.Amount(step.EachMonth),
            words.MonthsCount(step.Months.Count),
            words.Amount(step.Total),
            words.Exact(step.Exact),
            words.Of(step.Rounding));
    }

    private static string Difference(DifferenceStep step, Words words)
    {
        var (sum, payer) = (step.Sum, words.Of(step.Payer));
        if (step.Method != RoundingMethod.MonthlyLedger && sum.Overpaid == Yuan.Zero && sum.Due - sum.Paid != sum.Difference)
        {
            return Format(words, "DifferenceOfMethod", payer, words.Amount(sum.Difference), words.Of(step.Method), words.Of(step.Rounding));
        }

        return sum.Overpaid == Yuan.Zero
            ? Format(words, "Difference", payer, words.Amount(sum.Due), words.Amount(sum.Paid), words.Amount(sum.Difference))
            : Format(words, "DifferenceWithOverpaid", payer, words.Amount(sum.Difference), words.Amount(sum.Overpaid));
    }

    private static string Format(Words words, string key, params ReadOnlySpan<object?> arguments) =>
        words.Format(words.Find(Steps.ResourceManager, key), arguments);
}
