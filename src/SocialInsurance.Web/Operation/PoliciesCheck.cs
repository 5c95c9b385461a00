using Microsoft.Extensions.Diagnostics.HealthChecks;
using SocialInsurance.Web.Hosting;

namespace SocialInsurance.Web.Operation;

/// <summary>Whether every city has been read.</summary>
internal sealed class PoliciesCheck(PolicyReadAhead reading) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(reading.ExecuteTask is { IsCompletedSuccessfully: true }
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The policies are still being read."));
}
