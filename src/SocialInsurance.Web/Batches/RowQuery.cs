using SocialInsurance.Workbooks.Rows;

namespace SocialInsurance.Web.Batches;

/// <summary>Which computed rows are wanted.</summary>
/// <param name="Finding">Only those of one finding; absent for all.</param>
/// <param name="Search">Only those whose number, employee id or name has this; blank for all.</param>
/// <param name="Order">By what they are ordered.</param>
/// <param name="IsDescending">Whether the greatest comes first.</param>
public sealed record RowQuery(RowFinding? Finding = null, string? Search = null, RowOrder Order = RowOrder.Number, bool IsDescending = false);
