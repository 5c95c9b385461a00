namespace SocialInsurance.Core.Calculation;

/// <summary>A contribution base, or what is missing to find it.</summary>
internal readonly record struct BaseAnswer(ContributionBase? Base, RefusalCode? Missing)
{
    public static implicit operator BaseAnswer(ContributionBase found) => new(found, null);

    public static implicit operator BaseAnswer(RefusalCode missing) => new(null, missing);
}
