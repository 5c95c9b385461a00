using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;
using SocialInsurance.Web.Documents;
using SocialInsurance.Web.Resources;

namespace SocialInsurance.Web.Calculator;

/// <summary>Two statements side by side: what was asked of each, and what came of it.</summary>
public sealed class StatementComparison(Statement a, Statement b, PolicyBook book, PageWords words)
{
    private const string Nothing = "–";

    /// <summary>What each rests on.</summary>
    public IEnumerable<ComparedRow> Terms
    {
        get
        {
            yield return Of(nameof(PageText.CompareSituation), statement => words.Words.Of(statement.Request.Situation));
            yield return Of(nameof(PageText.City), statement => StatementFacts.CityOf(statement, book, words));
            yield return Of(nameof(PageText.CompareMonths), statement => words.Words.Months(statement.Request.Months));
            if (a.Request.LeftOn is not null || b.Request.LeftOn is not null)
            {
                yield return Of(nameof(PageText.LeftOn), statement => statement.Request.LeftOn is { } day ? words.Words.Date(day) : Nothing);
            }

            yield return Of(nameof(PageText.PaidBase), statement => Bases(statement, terms => terms.Paid));
            yield return Of(nameof(PageText.DueBase), statement => Bases(statement, terms => terms.Due));
        }
    }

    /// <summary>What each side owes, insurance by insurance.</summary>
    public IEnumerable<ComparedRow> Amounts
    {
        get
        {
            foreach (var payer in Enum.GetValues<Payer>())
            {
                foreach (var insurance in Insurances.All.Where(insurance => Has(insurance, payer)))
                {
                    var name = words.Format(NameOf(payer), words.Words.Of(insurance));
                    yield return Of(name, SumIn(a, insurance, payer), SumIn(b, insurance, payer));
                }
            }
        }
    }

    /// <summary>What is owed in all.</summary>
    public IEnumerable<ComparedRow> Totals =>
    [
        Of(words[nameof(PageText.YouPay)], a.Totals.Employee, b.Totals.Employee),
        Of(words[nameof(PageText.CompanyPays)], a.Totals.Employer, b.Totals.Employer),
        Of(words[nameof(PageText.Together)], a.Totals.All, b.Totals.All),
    ];

    private static string NameOf(Payer payer) => payer switch
    {
        Payer.Employee => nameof(PageText.CompareEmployee),
        Payer.Employer => nameof(PageText.CompareEmployer),
    };

    private bool Has(Insurance insurance, Payer payer) => SumIn(a, insurance, payer) != Yuan.Zero || SumIn(b, insurance, payer) != Yuan.Zero;

    private static Yuan SumIn(Statement statement, Insurance insurance, Payer payer)
    {
        var sum = Yuan.Zero;
        foreach (var part in statement.Insurances.Where(part => part.Insurance == insurance))
        {
            sum += part.SumOf(payer).Difference;
        }

        return sum;
    }

    private ComparedRow Of(string name, Func<Statement, string> text) => new(words[name], text(a), text(b));

    private ComparedRow Of(string name, Yuan inA, Yuan inB) => new(name, words.Words.Amount(inA), words.Words.Amount(inB), inB.CompareTo(inA) switch
    {
        > 0 => "+" + words.Words.Amount(inB - inA),
        < 0 => "−" + words.Words.Amount(inA - inB),
        _ => Nothing,
    });

    private string Bases(Statement statement, Func<LedgerMonth, ContributionBase?> baseOf)
    {
        var texts = statement.Insurances.SelectMany(insurance => insurance.Months)
            .Select(month => baseOf(month.Inputs) is { } found ? words.Words.Base(found.Amount) : null)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return texts switch
        {
            [] => Nothing,
            { Count: > 3 } => words[nameof(PageText.Varies)],
            _ => string.Join(" / ", texts),
        };
    }
}
