using Microsoft.Extensions.Options;
using Quartz;
using SocialInsurance.Core.Policies;
using SocialInsurance.Web.Operation;
using SocialInsurance.Web.Storage;
using SocialInsurance.Workbooks.Rows;

namespace SocialInsurance.Web.Batches;

/// <summary>Computes one block. Whatever stops it, the block stays to be done, and doing it again changes nothing.</summary>
public sealed partial class BlockJob(
    BatchStore store, PolicyBook book, IOptions<BatchOptions> options, Measurements measurements, ILogger<BlockJob> log) : IJob
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        var block = BlockJobs.BlockOf(context.JobDetail.Key);
        var pause = TimeSpan.FromMilliseconds(250);
        while (!await TryAsync(block, cancellationToken))
        {
            await Task.Delay(pause, cancellationToken);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    // A database that is stopped or full may come back, and the batch waits for it. Any other failure is the block's own.
    private async Task<bool> TryAsync(BlockId block, CancellationToken cancellation)
    {
        try
        {
            await ComputeAsync(block, cancellation);
            return true;
        }
        catch (Exception failure) when (Database.IsUnavailable(failure))
        {
            Waiting(failure.GetType().Name);
            return false;
        }
    }

    private async Task ComputeAsync(BlockId block, CancellationToken cancellation)
    {
        if (await store.OpenBlockAsync(block, cancellation) is not var (batch, rows))
        {
            return;
        }

        try
        {
            var checker = new RowChecker(book, batch.Terms.ColumnsOf(), batch.Terms.CheckTermsAt(batch.CreatedAt));
            var results = new List<CheckedRow>(rows.Count);
            foreach (var row in rows)
            {
                cancellation.ThrowIfCancellationRequested();
                results.Add(checker.Check(row));
            }

            if (options.Value.SlowedMilliseconds > 0)
            {
                await Task.Delay(options.Value.SlowedMilliseconds, cancellation);
            }

            if (await store.CompleteAsync(block, batch, rows, results, checker.Basis, cancellation))
            {
                measurements.BlockDone(rows.Count);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException && !Database.IsUnavailable(failure))
        {
            // Only what kind of failure it was: a message may quote the row.
            BlockFailed(block.BatchId, block.Number, failure.GetType().Name, failure.StackTrace);
            measurements.BlockFailed();
            await store.CountFailureAsync(block, cancellation);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The database is not there ({Failure}); a block waits for it")]
    private partial void Waiting(string failure);

    [LoggerMessage(LogLevel.Error, "Block {Number} of batch {Batch} failed: {Failure} {StackTrace}")]
    private partial void BlockFailed(string batch, long number, string failure, string? stackTrace);
}
