using SocialInsurance.Core.Estimates;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

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
                words, "Size", Subject(size, words), words.Months(size.Months), words.Percent(size.Rate.Rate!.Value), BasisOf(size.Basis, words), words.Percent(size.Rate.Low!.Value)),
            _ => throw new ArgumentOutOfRangeException(nameof(assumption), assumption, "An assumption of an unknown kind."),
        };
        return assumption.Affects ? sentence : Format(words, "NoEffect", sentence);
    }

    /// <summary>What is left out, because nothing supports it.</summary>
    public static string Of(Refusal leftOut, Words words) =>
        Format(words, "LeftOut", words.List(leftOut.Insurances.Select(words.Of)), words.Months(leftOut.Months));

    /// <summary>The rate that is assumed for a payer, why, and how far off it can well be.</summary>
    public static string OfRate(Payer payer, AssumedRate rate, Words words)
    {
        var sentence = Format(words, "Rate", words.Of(payer), words.Percent(rate.Value), BasisOf(rate.Basis, words));
        return rate.Low == rate.High
            ? sentence
            : Format(words, "WithRange", sentence, Format(words, "Rate_Range", words.Percent(rate.Low), words.Percent(rate.High)));
    }

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
            BasisOf(assumption.Basis, words));
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

    private static string RateOf(RateAssumption assumption, Words words) =>
        Format(words, "OfInsurances", Subject(assumption, words), words.Months(assumption.Months), OfRate(assumption.Payer, assumption.Rate, words));

    private static string Subject(Assumption assumption, Words words) => words.List(assumption.Insurances.Select(words.Of));

    private static string BasisOf(Basis basis, Words words) => words.Find(Assumptions.ResourceManager, $"Basis_{basis}");

    private static string Format(Words words, string key, params ReadOnlySpan<object?> arguments) =>
        words.Format(words.Find(Assumptions.ResourceManager, key), arguments);
}
