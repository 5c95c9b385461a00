using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SocialInsurance.Web.Operation;

/// <summary>Whether this node has been told to stop.</summary>
internal sealed class StoppingCheck(IHostApplicationLifetime lifetime) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(lifetime.ApplicationStopping.IsCancellationRequested
            ? HealthCheckResult.Unhealthy("This node is going.")
            : HealthCheckResult.Healthy());
}
