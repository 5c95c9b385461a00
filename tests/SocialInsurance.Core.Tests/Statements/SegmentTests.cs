using SocialInsurance.Core.Tests.Laws;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Statements;

public sealed class SegmentTests
{
    [Fact]
    public void Months_alike_are_one_run()
    {
        var segment = Assert.Single(Ask.Statement(Some.XiaoZhang).Of(Insurance.Pension).Segments);

        Assert.Equal(Period("2023-01", "2023-06"), segment.Months);
        Assert.Equal(Yuan(3840), segment.SumOf(Payer.Employee).Difference);
    }

    [Fact]
    public void A_month_that_differs_stands_alone()
    {
        var request = Some.XiaoZhang with { Exceptions = [new(Month("2023-03"), null, Yuan(9000), null)] };

        Assert.Equal(
            [Period("2023-01", "2023-02"), Period("2023-03", "2023-03"), Period("2023-04", "2023-06")],
            Ask.Statement(request).Of(Insurance.Pension).Segments.Select(segment => segment.Months));
    }

    [Fact]
    public void Runs_of_months_make_up_the_insurance() => Answered.Always(answered =>
        Assert.All(answered.Statement.Insurances, insurance =>
        {
            Assert.Equal(insurance.Months, insurance.Segments.SelectMany(segment => segment.Lines));
            Assert.All(Enum.GetValues<Payer>(), payer =>
                Assert.Equal(insurance.SumOf(payer), insurance.Segments.Select(segment => segment.SumOf(payer)).Sum()));
        }));
}
