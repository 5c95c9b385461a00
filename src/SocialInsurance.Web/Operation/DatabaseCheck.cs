using Dapper;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using SocialInsurance.Web.Storage;

namespace SocialInsurance.Web.Operation;

/// <summary>Whether the database answers.</summary>
internal sealed class DatabaseCheck(Database database) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var connection = await database.OpenAsync(cancellationToken);
            await connection.QuerySingleAsync<long>(new CommandDefinition("SELECT COUNT(*) FROM schema_version", cancellationToken: cancellationToken));
            return HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.");
        }
    }
}
