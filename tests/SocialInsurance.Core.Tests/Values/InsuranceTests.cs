using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Values;

public sealed class InsuranceTests
{
    [Theory]
    [InlineData(Insurance.Pension, true)]
    [InlineData(Insurance.Medical, true)]
    [InlineData(Insurance.Unemployment, true)]
    [InlineData(Insurance.WorkInjury, false)]
    [InlineData(Insurance.Maternity, false)]
    public void The_law_says_which_the_employee_shares(Insurance insurance, bool isShared) =>
        Assert.Equal(isShared, insurance.IsSharedByEmployee());

    [Fact]
    public void All_five_stand_in_the_order_of_a_statement() => Assert.Equal(Enum.GetValues<Insurance>(), Insurances.All);

    [Fact]
    public void Flexible_employment_has_pension_and_medical() =>
        Assert.Equal([Insurance.Pension, Insurance.Medical], Insurances.OfFlexibleEmployment);

    [Fact]
    public void A_value_is_kept_for_each()
    {
        var names = PerInsurance<string>.From(insurance => insurance.ToString());

        Assert.All(Insurances.All, insurance => Assert.Equal(insurance.ToString(), names[insurance]));
        Assert.True(names.Any(name => name == "Maternity"));
        Assert.False(PerInsurance<string>.All("x").Any(name => name != "x"));
    }
}
