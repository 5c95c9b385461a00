using System.Collections.Immutable;
using SocialInsurance.Core.Benefits;
using SocialInsurance.Policies.Checks;
using SocialInsurance.Policies.Reading;

namespace SocialInsurance.Policies.Benefits;

/// <summary>待遇各表的检查 / what is asked of the tables by which benefits are approved once their rows are read.</summary>
internal static class BenefitChecks
{
    public static void Run(BenefitRows rows)
    {
        CheckOnce(rows);
        Timeline.Check(rows.Grants, row => row.Months, (one, other) => one.Place == other.Place && one.Level == other.Level);
        Timeline.Check(rows.Maternity, row => row.Months, (one, other) => one.Place == other.Place);
        CheckPayout(rows.Payout);
        CheckCareFees(rows.CareFees);
        CheckPlaces(rows);
    }

    private static void CheckOnce(BenefitRows rows)
    {
        Once(rows.Places, row => row.Code);
        Once(rows.Averages, row => (row.Place, row.Year));
        Once(rows.IndexAverages, row => (row.Place, row.Year));
        Once(rows.Incomes, row => row.Year);
        Once(rows.Payout, row => row.Age);
        Once(rows.CareFees, row => (row.Place, row.Year));
        Once(rows.Transitional, row => row.Place);
        Once(rows.Roundings, row => row.Place);
        Once(rows.Unemployment, row => row.Place);
        Once(rows.Liabilities, row => row.Place);
        Once(
            rows.Dates.SelectMany(row => row.Value.Benefits, (row, benefit) => (Row: row, Benefit: benefit)),
            entry => entry.Row,
            entry => (entry.Row.Value.Place, entry.Row.Value.Year, entry.Row.Value.Event, entry.Benefit));
    }

    private static void CheckPlaces(BenefitRows rows)
    {
        var known = rows.Places.Select(row => row.Value.Code).ToHashSet(StringComparer.Ordinal);
        Known(rows.Averages, row => row.Place);
        Known(rows.IndexAverages, row => row.Place);
        Known(rows.Grants, row => row.Place);
        Known(rows.CareFees, row => row.Place);
        Known(rows.Transitional, row => row.Place);
        Known(rows.Roundings, row => row.Place);
        Known(rows.Maternity, row => row.Place);
        Known(rows.Unemployment, row => row.Place);
        Known(rows.Liabilities, row => row.Place);
        Known(rows.Dates, row => row.Place);

        void Known<T>(ImmutableArray<Placed<T>> table, Func<T, string> placeOf)
        {
            foreach (var row in table.Where(row => !known.Contains(placeOf(row.Value))))
            {
                row.Report($"places.json has no place {placeOf(row.Value)}");
            }
        }
    }

    private static void Once<T, TKey>(IEnumerable<Placed<T>> rows, Func<T, TKey> keyOf)
        where TKey : notnull => Once(rows, row => row, row => keyOf(row.Value));

    private static void Once<TEntry, T, TKey>(IEnumerable<TEntry> entries, Func<TEntry, Placed<T>> rowOf, Func<TEntry, TKey> keyOf)
        where TKey : notnull
    {
        var seen = new Dictionary<TKey, int>();
        foreach (var entry in entries)
        {
            if (!seen.TryAdd(keyOf(entry), rowOf(entry).Line))
            {
                rowOf(entry).Report(FormattableString.Invariant($"line {seen[keyOf(entry)]} answers the same question"));
            }
        }
    }

    // The later somebody retires, the fewer months there are to be paid.
    private static void CheckPayout(ImmutableArray<Placed<PayoutMonths>> rows)
    {
        for (var i = 1; i < rows.Length; i++)
        {
            if (rows[i].Value.Age != rows[i - 1].Value.Age + 1 || rows[i].Value.Months >= rows[i - 1].Value.Months)
            {
                rows[i].Report("the ages do not follow one another, or the months do not fall");
            }
        }
    }

    private static void CheckCareFees(ImmutableArray<Placed<PublishedCareFee>> rows)
    {
        foreach (var row in rows.Where(row => row.Value.Partial >= row.Value.Large || row.Value.Large >= row.Value.Complete))
        {
            row.Report("the amounts do not rise with the dependence");
        }
    }
}
