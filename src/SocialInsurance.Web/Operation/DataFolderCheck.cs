using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SocialInsurance.Web.Operation;

/// <summary>Whether something can be written to the data folder.</summary>
internal sealed class DataFolderCheck(string folder) : IHealthCheck
{
    private static readonly byte[] Something = [0];

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var file = new FileStream(
                Path.Combine(folder, Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
            await file.WriteAsync(Something, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return HealthCheckResult.Unhealthy("The data folder cannot be written to.");
        }
    }
}
