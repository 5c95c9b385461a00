using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Tests.Support;

namespace SocialInsurance.Core.Tests.Policies;

/// <summary>A random question to the book.</summary>
internal sealed record PolicyQuestion(string City, Insured Insured, YearMonth Month, LocalDate Day)
{
    public MonthPolicy Policy => Book.Embedded.For(City).At(Month, Day);

    public MonthRules Rules => new(Book.Embedded.For(City), Insured, Month);
}
