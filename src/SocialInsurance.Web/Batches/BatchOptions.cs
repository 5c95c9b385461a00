namespace SocialInsurance.Web.Batches;

/// <summary>How batches are kept and computed; the section "Batches" of the configuration.</summary>
public sealed class BatchOptions
{
    public const string Section = "Batches";

    /// <summary>The largest file, in bytes.</summary>
    public long FileBytes { get; set; } = 50L << 20;

    /// <summary>How many rows are computed, and lost at worst, at once.</summary>
    public int BlockRows { get; set; } = 1000;

    /// <summary>How many blocks a node computes at a time; 0 for one a processor.</summary>
    public int Workers { get; set; }

    /// <summary>After how many hours a batch is erased.</summary>
    public double KeptHours { get; set; } = 24;

    /// <summary>How long a block is held back before it is kept, in milliseconds: for trying out what happens meanwhile.</summary>
    public int SlowedMilliseconds { get; set; }

    public int WorkersOrProcessors => Workers > 0 ? Workers : Environment.ProcessorCount;
}
