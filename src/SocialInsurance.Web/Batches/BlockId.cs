namespace SocialInsurance.Web.Batches;

/// <summary>A block of rows of a batch.</summary>
public sealed record BlockId(string BatchId, long Number);
