using NodaTime;

namespace SocialInsurance.Web.Batches;

/// <summary>A file of people, as it is kept.</summary>
/// <param name="Id">Names the batch; anybody may know it.</param>
/// <param name="FileName">The name of the file, for its owner to recognise it by.</param>
/// <param name="Terms">How its rows are read and checked.</param>
/// <param name="RowCount">How many rows it has.</param>
/// <param name="CreatedAt">When it was received.</param>
/// <param name="ExpiresAt">When it is erased.</param>
public sealed record Batch(string Id, string FileName, BatchTerms Terms, int RowCount, Instant CreatedAt, Instant ExpiresAt);
