using SocialInsurance.Core.Months;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
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
        RecordedStep s => Format(
            words, "Recorded", words.Of(s.Payer), words.Amount(s.EachMonth), words.MonthsCount(s.Months.Count), words.Amount(s.Total)),
        MadeUpStep s => Format(
            words, "MadeUp", words.Of(s.Payer), words.Amount(s.EachMonth), words.MonthsCount(s.Months.Count), words.Amount(s.Total)),
        ReliefStep s => Relief(s.Fact, words),
        AssumedRateStep s => AssumptionWords.OfRate(s.Payer, s.Rate, words),
        DifferenceStep s => Difference(s, words),
        UnknownEmployerStep s => Format(words, "OfMonths", words.Months(s.Months), words.Find(Steps.ResourceManager, "UnknownEmployer")),
        MergedStep s => Format(words, "Merged", words.Of(s.Into)),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "A step of an unknown kind."),
    };

    private static string Base(BaseStep step, Words words)
    {
        var clauses = new List<string> { BaseRule(step, words) };
        clauses.AddRange(Limits(step.Base, words));
        if (step.Base.IsAssumed || step.Base.Held is { By.Assumed: not null })
        {
            clauses.Add(words.Find(Steps.ResourceManager, "Assumed"));
        }

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
        return found switch
        {
            NothingPaid => Format(words, "Base_NothingPaid", side),
            NothingDue => Format(words, "Base_NothingDue", side),
            RecordedPaid => Format(words, "Base_Recorded", side),
            StatedBase => Format(words, "Base_Stated", side, amount),
            FloorBase => Format(words, "Base_CityFloor", side, amount),
            PercentBase percent => Percent(percent, side, words),
            WageBase wage => Format(words, "Base_Wage", side, amount, words.Base(wage.Wage)),
            KeptBase kept => Format(words, "Base_Kept", side, amount, words.Base(kept.PaidOn)),
            UnadjustedBase unadjusted => Format(words, $"Base_Unadjusted_{unadjusted.Why}", side, amount),
            _ => throw new ArgumentOutOfRangeException(nameof(step), step, "A base of an unknown kind."),
        };
    }

    private static string Percent(PercentBase found, string side, Words words)
    {
        var isExact = found.Exact == found.BeforeLimits * Rate.Whole;
        return Format(
            words,
            found.IsPublished ? "Base_PercentPublished" : isExact ? "Base_PercentExact" : "Base_Percent",
            side,
            words.Base(found.Amount),
            words.Base(found.AverageWage),
            words.Percent(found.Percent),
            words.Exact(found.Exact),
            words.Of(RoundingStep.HalfUpToYuan));
    }

    private static string Relief(RateFact fact, Words words)
    {
        if (fact.Rate == fact.Normal || !fact.IsCertain)
        {
            return Format(words, "Relief_Uncertain", words.Percent(fact.Rate!.Value), words.Percent(fact.Low!.Value), words.Percent(fact.High!.Value));
        }

        var kind = fact.Relief!.Kind;
        return Format(
            words,
            $"Relief_{kind}",
            fact.Normal is { } normal ? words.Percent(normal) : words.Find(Steps.ResourceManager, "Relief_RateUnknown"),
            words.Percent(fact.Rate!.Value));
    }

    private static IEnumerable<string> Limits(ContributionBase found, Words words)
    {
        if (found.Held is not { Limits: var limits })
        {
            yield break;
        }

        yield return found.Hit switch
        {
            LimitHit.Floor => Format(words, "Limit_Floor", LimitText(limits.Floor, words)),
            LimitHit.Ceiling => Format(words, "Limit_Ceiling", LimitText(limits.Ceiling, words)),
            LimitHit.None => Format(words, "Limit_None", LimitText(limits.Floor, words), LimitText(limits.Ceiling, words)),
        };
        if (found is WageBase { Settlement.Average: var average })
        {
            yield return Format(words, "Limit_Average", words.Base(average));
        }

        if (found.Held.By is { Origin: LimitsOrigin.StatedAverage, AverageWage: { } stated })
        {
            yield return Format(words, "Limit_OfAverage", words.Base(stated));
        }
    }

    internal static string LimitText(Limit limit, Words words) => limit switch
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
