using System.Collections.Immutable;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Workbooks.Rows;

/// <summary>A column of results: one payer's share of one insurance.</summary>
public readonly record struct ShareColumn(Insurance Insurance, Payer Payer)
{
    /// <summary>Insurance by insurance, the employee before the employer.</summary>
    public static ImmutableArray<ShareColumn> All { get; } =
        [.. Insurances.All.SelectMany(insurance => new ShareColumn[] { new(insurance, Payer.Employee), new(insurance, Payer.Employer) })];

    /// <summary>The place of a share in <see cref="All"/>.</summary>
    public static int IndexOf(Insurance insurance, Payer payer) => (2 * (int)insurance) + (int)payer;
}
