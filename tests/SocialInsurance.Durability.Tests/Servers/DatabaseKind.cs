namespace SocialInsurance.Durability.Tests.Servers;

/// <summary>The databases that the app works with.</summary>
public enum DatabaseKind
{
    Sqlite,
    PostgreSql,
}
