using System.Globalization;
using Quartz;

namespace SocialInsurance.Web.Batches;

/// <summary>The jobs that compute blocks: one a block, named after it, in a group named after its batch.</summary>
public sealed class BlockJobs(ISchedulerFactory schedulers)
{
    // The first blocks of every batch come before the second blocks of any: a small batch need not wait for a large one.
    private static readonly DateTimeOffset FirstBlock = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static BlockId BlockOf(JobKey job)
    {
        ArgumentNullException.ThrowIfNull(job);
        return new(job.Group, long.Parse(job.Name, CultureInfo.InvariantCulture));
    }

    /// <summary>Schedules the blocks that have no job yet.</summary>
    public async Task ScheduleAsync(IEnumerable<BlockId> blocks, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var scheduler = await schedulers.GetScheduler(cancellation);
        foreach (var batch in blocks.GroupBy(block => block.BatchId, StringComparer.Ordinal))
        {
            var known = (await scheduler.GetJobKeys(GroupMatcher<JobKey>.GroupEquals(batch.Key), cancellation)).ToHashSet();
            foreach (var block in batch.Where(block => !known.Contains(KeyOf(block))))
            {
                await ScheduleAsync(scheduler, block, cancellation);
            }
        }
    }

    public async Task DeleteAsync(string batchId, CancellationToken cancellation)
    {
        var scheduler = await schedulers.GetScheduler(cancellation);
        await scheduler.DeleteJobs(GroupMatcher<JobKey>.GroupEquals(batchId), cancellation);
    }

    private static async Task ScheduleAsync(IScheduler scheduler, BlockId block, CancellationToken cancellation)
    {
        var key = KeyOf(block);
        var job = JobBuilder.Create<BlockJob>().WithIdentity(key).RequestRecovery().Build();
        var trigger = TriggerBuilder.Create()
            .WithIdentity(key.Name, key.Group)
            .StartAt(FirstBlock.AddSeconds(block.Number))
            .WithSimpleSchedule(schedule => schedule.WithMisfireInstruction(SimpleTriggerMisfireInstruction.IgnoreMisfires))
            .Build();
        try
        {
            await scheduler.ScheduleJob(job, trigger, cancellationToken: cancellation);
        }
        catch (ObjectAlreadyExistsException)
        {
            // Another node was quicker.
        }
    }

    private static JobKey KeyOf(BlockId block) => new(block.Number.ToString(CultureInfo.InvariantCulture), block.BatchId);
}
