using NodaTime;
using SocialInsurance.Core.Estimates;
using SocialInsurance.Core.Policies;
using SocialInsurance.Policies;

namespace SocialInsurance.Core.Tests.Support;

/// <summary>The policy book of the program and the calculator that draws on it.</summary>
internal static class Book
{
    public const string Beijing = "110000";
    public const string Chongqing = "500000";

    public static PolicyBook Embedded { get; } = EmbeddedPolicyBook.Open();

    public static EstimateBook Estimates { get; } = new(Embedded);

    public static BackPaymentCalculator Calculator { get; } = new(Embedded);

    /// <summary>A day after all research: everything in the book is public.</summary>
    public static LocalDate Today { get; } = new(2026, 11, 21);
}
