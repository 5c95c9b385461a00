namespace SocialInsurance.Core.Policies;

/// <summary>费率变动 / a change of rates.</summary>
/// <param name="Before">原费率 / the rates before; absent where the book begins.</param>
/// <param name="After">新费率 / the rates that came into force.</param>
public sealed record RatesChange(RatesRow? Before, RatesRow After) : PolicyChange
{
    /// <inheritdoc/>
    public override MonthSpan Months => After.Months;

    /// <summary>是否有变 / whether a rate or fixed amount differs from the one before.</summary>
    public bool IsChange => Before is null
        || (Before.Employee, Before.Employer, Before.EmployeeFixed, Before.EmployerFixed, Before.EmployerLowest, Before.EmployerHighest)
        != (After.Employee, After.Employer, After.EmployeeFixed, After.EmployerFixed, After.EmployerLowest, After.EmployerHighest);
}
