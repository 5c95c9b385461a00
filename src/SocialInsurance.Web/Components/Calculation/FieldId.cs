namespace SocialInsurance.Web.Components.Calculation;

/// <summary>The id of the input of a field, so that labels, messages and links find it.</summary>
internal static class FieldId
{
    public static string Of(string field) => "field-" + field.Replace("].", "-", StringComparison.Ordinal).Replace('.', '-').Replace('[', '-');
}
