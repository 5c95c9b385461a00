namespace SocialInsurance.Core.Requests;

/// <summary>政策库没有数字时怎么办 / what happens where the book has no figure.</summary>
public enum Gaps
{
    /// <summary>拒绝 / nothing is assumed: what needs the figure is refused by name, or left incomplete on the employer's side.</summary>
    Refuse,

    /// <summary>推定，并标明范围 / the figure is assumed, says so and carries a range; what nothing supports is left out by name.</summary>
    Estimate,
}
