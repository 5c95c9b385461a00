using System.Data.Common;
using System.Globalization;
using System.Reflection;
using Dapper;

namespace SocialInsurance.Web.Storage;

/// <summary>Brings the tables of a database up to date: numbered files, each applied once, one node at a time.</summary>
public static class Schema
{
    private const long Lock = 0x50C1A1;

    public static async Task UpdateAsync(Database database, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        if (database.Kind == DatabaseKind.PostgreSql)
        {
            await connection.ExecuteAsync("SELECT pg_advisory_xact_lock(@Lock)", new { Lock }, transaction);
        }

        await connection.ExecuteAsync("CREATE TABLE IF NOT EXISTS schema_version (number INTEGER NOT NULL PRIMARY KEY)", transaction: transaction);
        var applied = await connection.QuerySingleAsync<long>("SELECT COALESCE(MAX(number), 0) FROM schema_version", transaction: transaction);
        foreach (var (number, sql) in FilesOf(database.Kind).Where(file => file.Number > applied))
        {
            await ApplyAsync(number, sql, connection, transaction);
        }

        await transaction.CommitAsync(cancellation);
    }

    private static async Task ApplyAsync(int number, string sql, DbConnection connection, DbTransaction transaction)
    {
        await connection.ExecuteAsync(sql, transaction: transaction);
        await connection.ExecuteAsync("INSERT INTO schema_version (number) VALUES (@number)", new { number }, transaction);
    }

    private static IEnumerable<(int Number, string Sql)> FilesOf(DatabaseKind kind)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var folder = $"Sql/{kind}/";
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (NumberOf(name[folder.Length..]), Read(assembly, name)));
    }

    private static int NumberOf(string file) => int.Parse(file.AsSpan(0, file.IndexOf('-', StringComparison.Ordinal)), CultureInfo.InvariantCulture);

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
