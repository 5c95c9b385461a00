using SocialInsurance.Web.Operation;

namespace SocialInsurance.Web.Batches;

/// <summary>
/// Looks after the batches from the start on: schedules what a node that died left undone, and erases what has been kept
/// long enough. The table of blocks is the truth; a job is only its reminder.
/// </summary>
internal sealed partial class BatchCare(
    BatchStore store, BlockJobs jobs, UploadFolder uploads, Measurements measurements, ILogger<BatchCare> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        do
        {
            try
            {
                uploads.Clear(TimeSpan.FromHours(1));
                await store.EraseHalfReceivedAsync(stoppingToken);
                foreach (var erased in await store.EraseExpiredAsync(stoppingToken))
                {
                    await jobs.DeleteAsync(erased, stoppingToken);
                }

                await store.EmptyLogAsync(stoppingToken);
                var open = await store.OpenBlocksAsync(null, stoppingToken);
                measurements.BlocksWaiting(open.Count);
                await jobs.ScheduleAsync(open, stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                Failed(failure.GetType().Name);
            }
        }
        while (await WaitAsync(timer, stoppingToken));
    }

    private static async Task<bool> WaitAsync(PeriodicTimer timer, CancellationToken stoppingToken)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The batches could not be looked after ({Failure}); another try follows")]
    private partial void Failed(string failure);
}
