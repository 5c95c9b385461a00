using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Policies;

/// <summary>谁的哪个险种 / one insurance of one kind of person: what a question to the tables of a city is about.</summary>
internal readonly record struct Insured(Insurance Insurance, Contributor Contributor, HouseholdGroup Household)
{
    private static readonly int Contributors = Enum.GetValues<Contributor>().Length;
    private static readonly int Households = Enum.GetValues<HouseholdGroup>().Length;

    /// <summary>How many there are.</summary>
    public static int Count { get; } = Insurances.All.Length * Contributors * Households;

    /// <summary>Their place among all, counted from zero.</summary>
    public int Place => ((((int)Insurance * Contributors) + (int)Contributor) * Households) + (int)Household;

    /// <summary>The groups whose rows hold for them, their own before everyone's.</summary>
    public ReadOnlySpan<PolicyGroup> Groups => (Contributor, Household) switch
    {
        (Contributor.Flexible, HouseholdGroup.Urban) => [PolicyGroup.OwnAccount, PolicyGroup.Urban, PolicyGroup.Everyone],
        (Contributor.Flexible, HouseholdGroup.Rural) => [PolicyGroup.OwnAccount, PolicyGroup.Rural, PolicyGroup.Everyone],
        (Contributor.Employee, HouseholdGroup.Urban) => [PolicyGroup.Urban, PolicyGroup.Everyone],
        (Contributor.Employee, HouseholdGroup.Rural) => [PolicyGroup.Rural, PolicyGroup.Everyone],
    };
}
