using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Calculation;

public sealed class RatesInForceTests
{
    private static readonly RatesInForce Rates = new(Percent(8), Percent(16), Yuan(3), Yuan(5), RatesAnswer.Nothing, false);

    [Fact]
    public void Months_are_told_together_only_where_rates_fixed_amounts_and_sources_are_the_same()
    {
        var fromTheBook = Ask.Statement(Some.Request(Situation.MissedMonths, "2013-04", "2013-04").In(Book.Beijing).For(Insurance.Pension).Earning(5000))
            .Of(Insurance.Pension, "2013-04").Terms.Rates.Book;
        RatesInForce[] others =
        [
            Rates with { Employee = Percent(7) },
            Rates with { Employer = Percent(15) },
            Rates with { Employer = null },
            Rates with { EmployeeFixed = Yuan(4) },
            Rates with { EmployerFixed = Yuan(4) },
            Rates with { Book = fromTheBook },
        ];

        Assert.True(Rates.IsSameAs(Rates with { IsOverridden = true }));
        Assert.All(others, other => Assert.False(Rates.IsSameAs(other)));
    }
}
