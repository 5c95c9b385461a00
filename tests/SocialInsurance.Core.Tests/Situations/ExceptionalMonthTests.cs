using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Core.Values;
using static SocialInsurance.Core.Tests.Support.Figures;

namespace SocialInsurance.Core.Tests.Situations;

public sealed class ExceptionalMonthTests
{
    private static readonly BackPaymentRequest Declared = Some.XiaoZhang.PaidOnBase(5000) with { Situation = Situation.UnderDeclared };

    [Fact]
    public void Has_its_own_wage_and_base()
    {
        var statement = Ask.Statement(Declared with
        {
            Exceptions = [new(Month("2023-02"), PerInsurance<Yuan?>.All(Yuan(6000)), Yuan(9000), null)],
        });

        Assert.Equal((Yuan(5000), Yuan(8000)), Bases(statement.Of(Insurance.Pension, "2023-01").Inputs));
        Assert.Equal((Yuan(6000), Yuan(9000)), Bases(statement.Of(Insurance.Pension, "2023-02").Inputs));
        Assert.Equal((Yuan(5000), Yuan(8000)), Bases(statement.Of(Insurance.Pension, "2023-03").Inputs));
    }

    [Fact]
    public void Has_a_base_of_its_own_for_one_insurance_only()
    {
        var onlyPension = PerInsurance<Yuan?>.From(insurance => insurance == Insurance.Pension ? Yuan(6000) : null);
        var statement = Ask.Statement(Declared with { Exceptions = [new(Month("2023-02"), onlyPension, null, null)] });

        Assert.Equal(Yuan(6000), statement.Of(Insurance.Pension, "2023-02").Inputs.Paid?.Amount);
        Assert.Equal(Yuan(5000), statement.Of(Insurance.Medical, "2023-02").Inputs.Paid?.Amount);
    }

    /// <summary>What was really paid is subtracted, not what the base would have made.</summary>
    [Theory]
    [InlineData(RoundingMethod.MonthlyLedger)]
    [InlineData(RoundingMethod.PeriodTotal)]
    [InlineData(RoundingMethod.BaseDelta)]
    public void Subtracts_what_was_really_paid(RoundingMethod method)
    {
        var paid = PerInsurance<RecordedAmounts?>.From(insurance => insurance == Insurance.Pension ? new(Yuan(399.99m), null) : null);
        var statement = Ask.Statement(Declared.Rounded(method) with { Exceptions = [new(Month("2023-02"), null, null, paid)] });
        var line = statement.Of(Insurance.Pension, "2023-02");

        Assert.Equal(new Cell(Yuan(640), Yuan(399.99m), Yuan(240.01m), Yuan(0)), line.Employee);
        Assert.Equal(new Cell(Yuan(1280), Yuan(800), Yuan(480), Yuan(0)), line.Employer);
        Assert.Equal(new Cell(Yuan(640), Yuan(400), Yuan(240), Yuan(0)), statement.Of(Insurance.Pension, "2023-03").Employee);
    }

    [Fact]
    public void A_missed_month_partly_paid_after_all_owes_the_rest_with_the_fixed_amount()
    {
        var paid = PerInsurance<RecordedAmounts?>.From(insurance => insurance == Insurance.Medical ? new(Yuan(100), null) : null);
        var line = Ask.Statement(Some.XiaoZhang with { Exceptions = [new(Month("2023-02"), null, null, paid)] }).Of(Insurance.Medical, "2023-02");

        Assert.Equal(new Cell(Yuan(163), Yuan(100), Yuan(63), Yuan(0)), line.Employee);
    }

    [Fact]
    public void A_missed_month_paid_on_a_small_base_after_all_owes_the_rest()
    {
        var onlyPension = PerInsurance<Yuan?>.From(insurance => insurance == Insurance.Pension ? Yuan(5000) : null);
        var statement = Ask.Statement(Some.XiaoZhang with { Exceptions = [new(Month("2023-02"), onlyPension, null, null)] });

        Assert.Equal(new Cell(Yuan(640), Yuan(400), Yuan(240), Yuan(0)), statement.Of(Insurance.Pension, "2023-02").Employee);
        Assert.Equal(new Cell(Yuan(640), Yuan(0), Yuan(640), Yuan(0)), statement.Of(Insurance.Pension, "2023-03").Employee);
        Assert.Equal(Yuan(0), statement.Of(Insurance.Unemployment, "2023-02").Inputs.Paid?.Amount);
    }

    private static (Yuan? Paid, Yuan? Due) Bases(LedgerMonth terms) => (terms.Paid?.Amount, terms.Due?.Amount);
}
