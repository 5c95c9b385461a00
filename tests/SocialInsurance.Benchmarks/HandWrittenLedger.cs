namespace SocialInsurance.Benchmarks;

/// <summary>
/// The figures of a case as one would write them down for this case alone: numbers in arrays, half up to the fen, nothing
/// named. The measure of what names, types and choices may cost.
/// </summary>
internal static class HandWrittenLedger
{
    private const long Million = 1_000_000;
    private const long Half = Million / 2;

    /// <summary>Fills due, paid, difference and overpaid of every share and month; all in fen, rates in millionths.</summary>
    public static void Fill(long paidBase, long dueBase, long[] rates, int months, long[] figures)
    {
        var at = 0;
        foreach (var rate in rates)
        {
            for (var month = 0; month < months; month++)
            {
                var due = ((dueBase * rate) + Half) / Million;
                var paid = ((paidBase * rate) + Half) / Million;
                var difference = due - paid;
                figures[at] = due;
                figures[at + 1] = paid;
                figures[at + 2] = difference < 0 ? 0 : difference;
                figures[at + 3] = difference < 0 ? -difference : 0;
                at += 4;
            }
        }
    }
}
