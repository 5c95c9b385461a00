namespace SocialInsurance.Durability.Tests.Servers;

/// <summary>How far the app says a batch has come.</summary>
internal sealed record Progress(string State, int RowsTotal, int RowsDone, decimal Employee, decimal Employer, IReadOnlyDictionary<string, int> Counts);
