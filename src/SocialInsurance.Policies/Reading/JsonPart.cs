namespace SocialInsurance.Policies.Reading;

/// <summary>JSON 片段 / a part of a JSON text together with the line on which it begins.</summary>
internal abstract record JsonPart(int Line)
{
    /// <summary>The part as it would be written on one line, for messages.</summary>
    public abstract string Written { get; }
}
