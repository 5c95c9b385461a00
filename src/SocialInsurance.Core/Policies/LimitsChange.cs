namespace SocialInsurance.Core.Policies;

/// <summary>上下限变动 / a change of limits.</summary>
/// <param name="Before">原上下限 / the limits before; absent where the book begins.</param>
/// <param name="After">新上下限 / the limits that came into force.</param>
public sealed record LimitsChange(LimitsRow? Before, LimitsRow After) : PolicyChange
{
    /// <inheritdoc/>
    public override MonthSpan Months => After.Months;

    /// <summary>是否有变 / whether an amount differs from the one before.</summary>
    public bool IsChange => Before?.Limits != After.Limits;
}
