namespace SocialInsurance.Core.Policies;

/// <summary>政策库为何没有答案 / why the policy book has no answer for a month.</summary>
public enum PolicyGap
{
    /// <summary>该月没有数据 / nobody found a value for the month.</summary>
    NotInBook,

    /// <summary>当时尚未公布 / the value was not yet published on the day asked about, and the city does not carry the old one on.</summary>
    NotYetPublished,

    /// <summary>公布日未知，又无补差轮次 / the publication day is unknown and no adjustment round settles it.</summary>
    PublicationUnknown,
}
