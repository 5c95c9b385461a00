using Microsoft.Extensions.Options;

namespace SocialInsurance.Web.Operation;

/// <summary>Says first that this node is going, so that nobody is sent to it any more, and only then lets it stop.</summary>
internal sealed class GracefulStop(IOptions<ShutdownOptions> options) : IHostedLifecycleService
{
    // The server still answers meanwhile: it is stopped after this.
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        if (options.Value.NoticeSeconds > 0)
        {
            await Task.Delay(TimeSpan.FromSeconds(options.Value.NoticeSeconds), cancellationToken);
        }
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
