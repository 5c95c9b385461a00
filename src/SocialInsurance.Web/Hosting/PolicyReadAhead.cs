using SocialInsurance.Core.Policies;

namespace SocialInsurance.Web.Hosting;

/// <summary>Reads every city in the background, so that the first visitor does not wait for it.</summary>
internal sealed class PolicyReadAhead(PolicyBook book) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(
        () =>
        {
            foreach (var code in book.CityCodes.TakeWhile(_ => !stoppingToken.IsCancellationRequested))
            {
                book.For(code);
            }
        },
        stoppingToken);
}
