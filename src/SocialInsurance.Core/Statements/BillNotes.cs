using System.Collections.Immutable;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>What does not fit in a bill: sums that are not those of its lines, shares in a proportion that no rate gives.</summary>
internal static class BillNotes
{
    // Amounts of many months, each rounded, keep the proportion of the rates but to the hundredth.
    private const int Hundred = 100;
    private const int Slack = 1;

    // Without a city: employers paid 14 to 22 percent for pensions beside the 8 of the person (国发〔2005〕38号, 国办发〔2019〕13号).
    private static readonly Proportion UsualOfPension = new(Rate.FromPercent(14), Rate.FromPercent(22), Rate.FromPercent(8), Rate.FromPercent(8));

    public static void AddTo(NoteList notes, AssessedBill bill, RequestFacts facts)
    {
        AddSums(notes, Payer.Employee, bill.Employee, bill);
        if (bill.Employer is { } employer)
        {
            AddSums(notes, Payer.Employer, employer, bill);
        }

        var unusual = Insurances.All.Where(insurance => IsUnusual(insurance, bill, facts)).ToImmutableArray();
        if (!unusual.IsEmpty)
        {
            notes.Add(new MonthsNote(NoteCode.BillRatioUnusual, unusual, facts.Request.Months));
        }
    }

    private static void AddSums(NoteList notes, Payer payer, Yuan stated, AssessedBill bill)
    {
        var lines = Insurances.All.Select(insurance => bill.Insurances[insurance]?.Of(payer)).OfType<Yuan>().ToList();
        var sum = Yuan.FromFen(lines.Sum(amount => amount.Fen));
        if (lines.Count > 0 && sum != stated)
        {
            notes.Add(new BillSumsNote(payer, stated, sum));
        }
    }

    private static bool IsUnusual(Insurance insurance, AssessedBill bill, RequestFacts facts) =>
        bill.Insurances[insurance] is { Employee: { Fen: > 0 } employee, Employer: { } employer }
        && ProportionOf(insurance, facts) is { } usual && !usual.Allows(employee, employer);

    // The widest that the rates of the months allow, reliefs included.
    private static Proportion? ProportionOf(Insurance insurance, RequestFacts facts)
    {
        if (facts.City is null)
        {
            return insurance == Insurance.Pension ? UsualOfPension : null;
        }

        Proportion? widest = null;
        foreach (var month in facts.Of(insurance))
        {
            if (month.Rates is not { Employee: { Low: { Millionths: > 0 } leastOwn, High: { } mostOwn }, Employer: { Low: { } least, High: { } most } })
            {
                return null;
            }

            var one = new Proportion(least, month.Rates.Employer.Normal is { } normal && normal > most ? normal : most, leastOwn, mostOwn);
            widest = widest is { } known ? known.With(one) : one;
        }

        return widest;
    }

    /// <summary>Between which proportions the employer's share lies to the person's.</summary>
    private readonly record struct Proportion(Rate Least, Rate Most, Rate LeastOwn, Rate MostOwn)
    {
        public Proportion With(Proportion other) => new(
            Least < other.Least ? Least : other.Least,
            Most > other.Most ? Most : other.Most,
            LeastOwn < other.LeastOwn ? LeastOwn : other.LeastOwn,
            MostOwn > other.MostOwn ? MostOwn : other.MostOwn);

        public bool Allows(Yuan employee, Yuan employer) =>
            (Int128)employer.Fen * MostOwn.Millionths * (Hundred + Slack) >= (Int128)employee.Fen * Least.Millionths * Hundred
            && (Int128)employer.Fen * LeastOwn.Millionths * Hundred <= (Int128)employee.Fen * Most.Millionths * (Hundred + Slack);
    }
}
