namespace SocialInsurance.Policies.Reading;

/// <summary>带位置的行 / a row and the place where it stands, so that a later check can point at it.</summary>
internal sealed record Placed<T>(T Value, DataFile File, int Line)
{
    public void Report(string message) => File.Report(Line, message);
}
