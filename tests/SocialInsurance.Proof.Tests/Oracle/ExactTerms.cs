namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>What a cell is made of before anything is rounded; without a due amount it is unknown.</summary>
internal sealed record ExactTerms(ExactCell Cell)
{
    /// <summary>Due base times rate.</summary>
    public Ratio? OnDueBase { get; init; }

    /// <summary>Base times rate that was paid; nothing where the record shows the amount.</summary>
    public Ratio? OnPaidBase { get; init; }

    /// <summary>A due amount that is no base times rate: fixed amounts, or a recorded amount that is left as it was paid.</summary>
    public Ratio Fixed { get; init; } = Ratio.Zero;

    /// <summary>What the record shows as paid, and what was paid afterwards.</summary>
    public Ratio Amounts { get; init; } = Ratio.Zero;

    /// <summary>Whether both ledgers use one rate, so that the difference of the bases times the rate is the difference.</summary>
    public bool HasOneRate { get; init; }

    /// <summary>What was due by the limits and rates of then; nothing where the whole difference is of one kind.</summary>
    public Ratio? OnDueBaseWhenPaying { get; init; }

    /// <summary>Whether the month is adjusted only on application, so that it may also cost nothing.</summary>
    public bool IsOnApplication { get; init; }

    public Ratio Due => OnDueBase!.Value + Fixed;

    public Ratio Paid => (OnPaidBase ?? Ratio.Zero) + Amounts;
}
