namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>What a cell is made of before anything is rounded; without a due amount it is unknown.</summary>
internal sealed record ExactTerms(ExactCell Cell, Ratio? OnDueBase, Ratio OnPaidBase, Ratio Fixed, Ratio? Really)
{
    public Ratio Due => OnDueBase!.Value + Fixed;

    public Ratio Paid => Really ?? OnPaidBase;
}
