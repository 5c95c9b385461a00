namespace SocialInsurance.Web.Batches;

/// <summary>How far a batch has come, and its sums so far.</summary>
/// <param name="State">The state.</param>
/// <param name="RowsTotal">How many rows it has.</param>
/// <param name="Sums">The sums of the rows done.</param>
/// <param name="RowsPerSecond">The speed since it started; 0 before the first block is done.</param>
public sealed record BatchProgress(BatchState State, int RowsTotal, BatchSums Sums, double RowsPerSecond)
{
    public int RowsDone => Sums.Rows;

    /// <summary>Whether nothing more will happen to it.</summary>
    public bool IsOver => State switch
    {
        BatchState.Done or BatchState.Cancelled or BatchState.Failed => true,
        BatchState.Held or BatchState.Queued or BatchState.Running => false,
    };

    public double? SecondsLeft => State == BatchState.Running && RowsPerSecond > 0 ? (RowsTotal - RowsDone) / RowsPerSecond : null;
}
