using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Tests.Support;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Statements;

/// <summary>Someone who moved in between: each part names who files and collects.</summary>
public sealed class EmployerPeriodTests
{
    private static readonly BackPaymentRequest Moved = Some.XiaoZhang with
    {
        Employers = [new("前单位", Period("2023-01", "2023-02"), Percent(0.2m)), new("现单位", Period("2023-03", "2023-06"), null)],
    };

    [Fact]
    public void Each_employer_has_its_months()
    {
        var parts = Ask.Statement(Moved).Employers;

        Assert.Equal(Moved.Employers, parts.Select(part => part.Period));
        Assert.Equal((Yuan(1686), Yuan(3372)), (parts[0].Employee, parts[1].Employee));
        Assert.Equal((Yuan((1280 + 784 + 40 + 16) * 2), Yuan(2136 * 4)), (parts[0].Employer, parts[1].Employer));
    }

    [Fact]
    public void The_last_employer_is_the_present_one()
    {
        Assert.Equal(
            [CollectionChannel.FormerEmployer, CollectionChannel.CurrentEmployer],
            Ask.Statement(Moved).Employers.Select(part => part.Channel));
    }

    [Fact]
    public void Who_left_or_is_out_of_work_has_only_former_employers()
    {
        BackPaymentRequest[] requests = [Moved with { LeftOn = Day("2023-06-30") }, Moved with { Circumstances = Circumstances.Unemployed }];

        Assert.All(requests, request => Assert.All(
            Ask.Statement(request).Employers,
            part => Assert.Equal(CollectionChannel.FormerEmployer, part.Channel)));
    }

    [Fact]
    public void Who_settles_on_leaving_has_only_former_employers()
    {
        EmployerPeriod[] employers = [new("前单位", Period("2013-01", "2013-02"), null), new("原单位", Period("2013-03", "2013-04"), null)];
        var leaving = Some.ZhangSan with { Employers = [.. employers], LeftOn = null };

        Assert.Equal(
            [CollectionChannel.FormerEmployer, CollectionChannel.FormerEmployer], Ask.Statement(leaving).Employers.Select(part => part.Channel));
    }

    [Fact]
    public void One_employer_needs_no_parts() => Assert.Empty(Ask.Statement(Some.XiaoZhang).Employers);
}
