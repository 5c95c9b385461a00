using SocialInsurance.Core.Months;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Months;

/// <summary>Months of which the law says the same share one object; any difference gives them objects of their own.</summary>
public sealed class SharedFactsTests
{
    private static readonly BackPaymentRequest Request =
        Some.Request(Situation.AnnualAdjustment, "2013-07", "2013-09").In(Book.Beijing).For(Insurance.Pension).Earning(5000);

    public static TheoryData<string> Differences { get; } = ["rate", "fixed", "limits", "old limits", "leaving", "not due", "employer"];

    [Fact]
    public void Of_which_the_law_says_the_same()
    {
        var months = new RequestFacts(Request, Book.Estimates).Of(Insurance.Pension);

        Assert.Same(months[0], months[1]);
        Assert.Same(months[0], months[2]);
    }

    [Theory]
    [MemberData(nameof(Differences))]
    public void Not_where_anything_differs(string difference)
    {
        MonthRange last = Period("2013-09", "2013-09");
        var request = difference switch
        {
            "rate" => Request with { Rates = Overrides<StatedRates>.Of([new(Insurance.Pension, last, new(Percent(7), null, null, null))]) },
            "fixed" => Request with { Rates = Overrides<StatedRates>.Of([new(Insurance.Pension, last, new(null, null, Yuan(4), null))]) },
            "limits" => Request with { NewLimits = Overrides<Core.Policies.BaseLimits>.Of([new(Insurance.Pension, last, Limits(1, 2))]) },
            "old limits" => Request with { OldLimits = Overrides<Core.Policies.BaseLimits>.Of([new(Insurance.Pension, last, Limits(1, 2))]) },
            "leaving" => Request with { LeftOn = Day("2013-08-20") },
            "not due" => Request with { Exceptions = [new(Month("2013-09"), null, null, null) { IsNotDue = true }] },
            _ => Request with
            {
                Employers =
                [
                    new("A", Period("2013-07", "2013-08"), null),
                    new("B", last, null) { Contributor = Core.Policies.Contributor.Flexible },
                ],
            },
        };

        var months = new RequestFacts(request, Book.Estimates).Of(Insurance.Pension);

        Assert.Same(months[0], months[1]);
        Assert.NotSame(months[1], months[2]);
    }
}
