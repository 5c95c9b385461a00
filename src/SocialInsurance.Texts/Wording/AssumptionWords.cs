using SocialInsurance.Core.Estimates;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Statements;

namespace SocialInsurance.Texts.Wording;

/// <summary>One sentence for each assumption: what is assumed, for what, why, and how far off it can well be.</summary>
internal static class AssumptionWords
{
    public static string Of(Assumption assumption, Words words)
    {
        var sentence = assumption switch
        {
            LimitsAssumption limits => Limits(limits, words),
            RateAssumption rate => RateOf(rate, words),
            SizeAssumption size => Format(
                words, "Size", Subject(size, words), words.Months(size.Months), words.Percent(size.Rate.Rate!.Value), BasisOf(size, words), words.Percent(size.Rate.Low!.Value)),
            _ => throw new ArgumentOutOfRangeException(nameof(assumption), assumption, "An assumption of an unknown kind."),
        };
        return assumption.Affects ? sentence : Format(words, "NoEffect", sentence);
    }

    /// <summary>What is left out, because nothing supports it.</summary>
    public static string Of(Refusal leftOut, Words words) =>
        Format(words, "LeftOut", words.List(leftOut.Insurances.Select(words.Of)), words.Months(leftOut.Months));

    private static string Limits(LimitsAssumption assumption, Words words)
    {
        var limits = assumption.Limits;
        var sentence = Format(
            words,
            $"Limits_{assumption.Side}",
            Subject(assumption, words),
            words.Months(assumption.Months),
            StepWords.LimitText(limits.Value.Floor, words),
            StepWords.LimitText(limits.Value.Ceiling, words),
            BasisOf(assumption, words));
        return limits.Low == limits.High
            ? sentence
            : Format(words, "WithRange", sentence, Format(
                words,
                "Limits_Range",
                StepWords.LimitText(limits.Low.Floor, words),
                StepWords.LimitText(limits.High.Floor, words),
                StepWords.LimitText(limits.Low.Ceiling, words),
                StepWords.LimitText(limits.High.Ceiling, words)));
    }

    private static string RateOf(RateAssumption assumption, Words words)
    {
        var rate = assumption.Rate;
        var sentence = Format(
            words,
            "Rate",
            Subject(assumption, words),
            words.Months(assumption.Months),
            words.Of(assumption.Payer),
            words.Percent(rate.Value),
            BasisOf(assumption, words));
        return rate.Low == rate.High
            ? sentence
            : Format(words, "WithRange", sentence, Format(words, "Rate_Range", words.Percent(rate.Low), words.Percent(rate.High)));
    }

    private static string Subject(Assumption assumption, Words words) => words.List(assumption.Insurances.Select(words.Of));

    private static string BasisOf(Assumption assumption, Words words) => words.Find(Assumptions.ResourceManager, $"Basis_{assumption.Basis}");

    private static string Format(Words words, string key, params ReadOnlySpan<object?> arguments) =>
        words.Format(words.Find(Assumptions.ResourceManager, key), arguments);
}
