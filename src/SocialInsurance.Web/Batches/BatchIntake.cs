using Microsoft.Extensions.Options;
using NodaTime;
using SocialInsurance.Web.Storage;
using SocialInsurance.Workbooks.Reading;

namespace SocialInsurance.Web.Batches;

/// <summary>Takes files in: a file becomes a batch whose rows are all stored, or nothing.</summary>
public sealed class BatchIntake(BatchStore store, BlockJobs jobs, IOptions<BatchOptions> options, IClock clock)
{
    /// <summary>Keeps a file's rows as a batch and lets it start unless it is to be held.</summary>
    /// <exception cref="RowFileException">A part of the file cannot be read; nothing is kept.</exception>
    public async Task<(Batch Batch, string Key)> TakeAsync(RowTable table, NewBatch wanted, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(wanted);
        var now = clock.GetCurrentInstant();
        var key = BatchKey.New();
        var batch = new Batch(
            BatchKey.NewId(),
            wanted.FileName,
            BatchTerms.Of(table.Columns, wanted.Choices, wanted.Language),
            0,
            now,
            now + Duration.FromHours(options.Value.KeptHours));
        var rows = await store.AddAsync(batch, BatchKey.HashOf(key), wanted.IsHeld, table.ReadRows().Chunk(options.Value.BlockRows), cancellation);
        if (!wanted.IsHeld)
        {
            await ScheduleAsync(batch.Id, cancellation);
        }

        return (batch with { RowCount = rows }, key);
    }

    /// <summary>Lets a batch that was held start.</summary>
    public async Task StartAsync(string id, BatchChoices choices, CancellationToken cancellation)
    {
        if (await store.StartAsync(id, choices, cancellation))
        {
            await ScheduleAsync(id, cancellation);
        }
    }

    public async Task CancelAsync(string id, CancellationToken cancellation)
    {
        await store.CancelAsync(id, cancellation);
        await jobs.DeleteAsync(id, cancellation);
    }

    public async Task EraseAsync(string id, CancellationToken cancellation)
    {
        await store.EraseAsync(id, cancellation);
        await jobs.DeleteAsync(id, cancellation);
    }

    private async Task ScheduleAsync(string id, CancellationToken cancellation)
    {
        try
        {
            await jobs.ScheduleAsync(await store.OpenBlocksAsync(id, cancellation), cancellation);
        }
        catch (Exception failure) when (Database.IsUnavailable(failure))
        {
            // Its rows are kept, and whoever looks after the batches finds its blocks without jobs.
        }
    }
}
