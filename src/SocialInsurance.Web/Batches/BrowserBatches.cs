namespace SocialInsurance.Web.Batches;

/// <summary>The batches that a browser may open, for as long as its page is open.</summary>
public sealed class BrowserBatches(BatchStore store, BatchAccess access)
{
    /// <summary>The keys it came with, by batch.</summary>
    public IReadOnlyDictionary<string, string> Keys { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>A batch that it may open; nothing when there is none, or not for this browser.</summary>
    public async Task<Batch?> FindAsync(string id, CancellationToken cancellation) =>
        Keys.TryGetValue(id, out var key) && await access.OpensAsync(id, key, cancellation) ? await store.FindAsync(id, cancellation) : null;

    /// <summary>All it may open, the latest first.</summary>
    public async Task<IReadOnlyList<Batch>> AllAsync(CancellationToken cancellation)
    {
        var batches = new List<Batch>();
        foreach (var id in Keys.Keys)
        {
            if (await FindAsync(id, cancellation) is { } batch)
            {
                batches.Add(batch);
            }
        }

        return [.. batches.OrderByDescending(batch => batch.CreatedAt)];
    }
}
