namespace SocialInsurance.Durability.Tests.Servers;

/// <summary>What the app answers to a file.</summary>
internal sealed record Receipt(string Id, string Key, int Rows);
