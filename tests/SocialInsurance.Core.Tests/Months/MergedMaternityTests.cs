using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Months;

/// <summary>Since 2020 Beijing's medical rate contains maternity.</summary>
public sealed class MergedMaternityTests
{
    private static readonly BackPaymentRequest AcrossTheMerger =
        Some.Request(Situation.MissedMonths, "2019-11", "2020-02").In(Book.Beijing).Earning(8000).WithWorkInjuryAt(0.4m);

    [Fact]
    public void Months_after_the_merger_are_in_the_medical_rate_alone()
    {
        var statement = Ask.Statement(AcrossTheMerger);
        var maternity = statement.Of(Insurance.Maternity);

        Assert.Equal(Insurance.Medical, maternity.MergedInto);
        Assert.Equal([Month("2019-11"), Month("2019-12")], maternity.Months.Select(month => month.Inputs.Month));
        Assert.Equal(Yuan(128), maternity.Employer.Difference);
        Assert.Equal(Yuan((800 * 2) + 864 + (864 / 2)), statement.Of(Insurance.Medical).Employer.Difference);
        Assert.True(statement.Totals.IsEmployerComplete);
        Assert.True(statement.Has(NoteCode.MaternityMerged));
        Assert.Contains(maternity.Explain(), step => step is MergedStep { Into: Insurance.Medical });
    }

    [Fact]
    public void Before_the_merger_nothing_is_said_of_it()
    {
        var statement = Ask.Statement(AcrossTheMerger with { Months = Period("2019-11", "2019-12") });

        Assert.Null(statement.Of(Insurance.Maternity).MergedInto);
        Assert.False(statement.Has(NoteCode.MaternityMerged));
    }

    [Fact]
    public void A_rate_given_for_maternity_alone_is_not_charged_beside_the_medical_rate_that_contains_it()
    {
        var rates = Overrides<StatedRates>.ByInsurance(insurance => insurance == Insurance.Maternity ? new(null, Percent(1), null, null) : null);
        var maternity = Ask.Statement(AcrossTheMerger with { Rates = rates }).Of(Insurance.Maternity);

        Assert.Equal(Insurance.Medical, maternity.MergedInto);
        Assert.Equal([Month("2019-11"), Month("2019-12")], maternity.Months.Select(month => month.Inputs.Month));
        Assert.Equal(Yuan(160), maternity.Employer.Difference);
    }

    [Fact]
    public void Rates_given_for_both_keep_maternity_apart()
    {
        var rates = Overrides<StatedRates>.ByInsurance(insurance => insurance switch
        {
            Insurance.Maternity => new(null, Percent(1), null, null),
            Insurance.Medical => new(null, Percent(10), null, null),
            _ => null,
        });
        var maternity = Ask.Statement(AcrossTheMerger with { Rates = rates }).Of(Insurance.Maternity);

        Assert.Null(maternity.MergedInto);
        Assert.Equal(4, maternity.Months.Length);
        Assert.Equal(Yuan(320), maternity.Employer.Difference);
    }
}
