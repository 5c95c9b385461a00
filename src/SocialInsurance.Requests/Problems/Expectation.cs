using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Benefits;
using SocialInsurance.Core.Demands;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Requests.Problems;

/// <summary>What a field is held against: what would do, or what it stands in conflict with. Its wording names these values.</summary>
public abstract record Expectation
{
    private Expectation()
    {
    }

    /// <summary>A number from a least to a most.</summary>
    public sealed record Between(decimal Least, decimal Most) : Expectation;

    /// <summary>So many decimals at most.</summary>
    public sealed record Decimals(int Most) : Expectation;

    /// <summary>So many characters at most.</summary>
    public sealed record Characters(int Most) : Expectation;

    /// <summary>One of some words.</summary>
    public sealed record OneOf(ImmutableArray<string> Words) : Expectation
    {
        /// <inheritdoc/>
        public bool Equals(OneOf? other) => other is not null && Words.AsSpan().SequenceEqual(other.Words.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode() => Words.Length;
    }

    /// <summary>Another month, before or after which the field must stand.</summary>
    public sealed record OfMonth(YearMonth Month) : Expectation;

    /// <summary>Another day, before or after which the field must stand.</summary>
    public sealed record OfDay(LocalDate Day) : Expectation;

    /// <summary>The months within which the field must stand.</summary>
    public sealed record Within(MonthRange Months) : Expectation;

    /// <summary>So many months at most, and how many there are.</summary>
    public sealed record MonthCount(int Given, int Most) : Expectation;

    /// <summary>So many years at most.</summary>
    public sealed record Years(int Most) : Expectation;

    /// <summary>An amount that the field must not exceed.</summary>
    public sealed record UpTo(Yuan Amount) : Expectation;

    /// <summary>The ceiling, and what is deducted on it.</summary>
    public sealed record DeductionUpTo(DeductionOfBase Ceiling) : Expectation;

    /// <summary>Two neighbouring bases, and what is deducted on each.</summary>
    public sealed record DeductionOfEither(DeductionOfBase Lower, DeductionOfBase Higher) : Expectation;

    /// <summary>The insurance whose rules forbid the field.</summary>
    public sealed record OfInsurance(Insurance Insurance) : Expectation;

    /// <summary>What the calculator lacks.</summary>
    public sealed record Lacking(Refusal Refusal) : Expectation;

    /// <summary>Fields of which one has to be filled in.</summary>
    public sealed record OneOfFields(ImmutableArray<string> Fields) : Expectation
    {
        /// <inheritdoc/>
        public bool Equals(OneOfFields? other) => other is not null && Fields.AsSpan().SequenceEqual(other.Fields.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode() => Fields.Length;
    }

    /// <summary>What is lacking to work out a benefit.</summary>
    public sealed record LackingForBenefit(BenefitRefusal Refusal) : Expectation;
}
