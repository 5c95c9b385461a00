using SocialInsurance.Core.Policies;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>A publication day as the API writes it: a day, a month, or nothing when unknown.</summary>
internal static class PublicationAnswer
{
    public static string? Of(PublicationDate published) => published switch
    {
        { Month: { } month } => ApiDate.Of(month),
        { KnownFrom: { } day } => ApiDate.Of(day),
        _ => null,
    };
}
