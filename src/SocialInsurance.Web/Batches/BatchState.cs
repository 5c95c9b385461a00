namespace SocialInsurance.Web.Batches;

/// <summary>How far a batch has come.</summary>
public enum BatchState
{
    /// <summary>Received and shown to its owner, who has not said yet that it may start.</summary>
    Held,

    Queued,

    Running,

    Done,

    Cancelled,

    Failed,
}
