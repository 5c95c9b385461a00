namespace SocialInsurance.Web.Storage;

/// <summary>The databases that the app works with; the name of each is the folder of its SQL.</summary>
public enum DatabaseKind
{
    /// <summary>Embedded, for one node.</summary>
    Sqlite,

    /// <summary>For any number of nodes.</summary>
    PostgreSql,
}
