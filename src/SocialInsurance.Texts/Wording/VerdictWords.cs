using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Texts.Wording;

/// <summary>The verdict in one sentence of plain language, and what it means.</summary>
internal static class VerdictWords
{
    public static string SentenceOf(Statement statement, Words words)
    {
        if (statement.Demand is not { } demand)
        {
            return WithoutDemand(statement, words);
        }

        var share = words.Money(demand.EmployeeShare);
        if (demand.Findings.IsEmpty)
        {
            return Format("Supposed", share);
        }

        return KindOf(demand) switch
        {
            DemandFinding.WithinRange when demand.IsShareOpen => Format("WithinOpenRange", words.Money(demand.Asked), words.Money(demand.Share.Low)),
            DemandFinding.WithinRange => Format("WithinRange", words.Money(demand.Asked), words.Money(demand.Share.Low), words.Money(demand.Share.High)),
            DemandFinding.EqualsEmployeeShare => Format("EqualsShare", words.Money(demand.Asked)),
            DemandFinding.BelowEmployeeShare => Format("Below", words.Money(demand.Asked), share),
            DemandFinding.ExceedsEmployeeShare or DemandFinding.IncludesEmployerShare or DemandFinding.IncludesLateFee =>
                Format(ExcessKey(statement, demand), share, words.Money(demand.Excess), words.Money(demand.Share.High)),
        };

        string Format(string key, params ReadOnlySpan<object?> arguments) =>
            words.Format(words.Find(Verdicts.ResourceManager, key), arguments);
    }

    public static string MeaningOf(Statement statement, Words words) => words.Find(Verdicts.ResourceManager, MeaningKey(statement));

    private static string MeaningKey(Statement statement)
    {
        if (statement.Demand is not { } demand)
        {
            return "Meaning_NoDemand";
        }

        if (demand.Findings.IsEmpty)
        {
            return "Meaning_Supposed";
        }

        return KindOf(demand) switch
        {
            DemandFinding.WithinRange => "Meaning_WithinRange",
            DemandFinding.EqualsEmployeeShare => "Meaning_Equals",
            DemandFinding.BelowEmployeeShare => "Meaning_Below",
            DemandFinding.IncludesLateFee when !demand.Findings.Contains(DemandFinding.IncludesEmployerShare) => "Meaning_LateFee",
            DemandFinding.ExceedsEmployeeShare or DemandFinding.IncludesEmployerShare or DemandFinding.IncludesLateFee => "Meaning_Exceeds",
        };
    }

    // The late fee and the employer's share explain an excess better than the bare fact that there is one.
    private static DemandFinding KindOf(DemandVerdict demand) => demand.Findings[0] == DemandFinding.ExceedsEmployeeShare
        ? demand.Findings[^1]
        : demand.Findings[0];

    private static string ExcessKey(Statement statement, DemandVerdict demand)
    {
        var includesEmployer = demand.Findings.Contains(DemandFinding.IncludesEmployerShare);
        if (demand.Findings.Contains(DemandFinding.IncludesLateFee))
        {
            var fee = statement.LateFee?.Total ?? Yuan.Zero;
            var isFeeAlone = (demand.Excess - fee).Abs() <= DemandVerdict.Tolerance;
            return isFeeAlone ? "ExceedsLateFee" : "ExceedsEmployerAndLateFee";
        }

        if (includesEmployer)
        {
            return "ExceedsEmployer";
        }

        if (!demand.Share.IsExact)
        {
            return "ExceedsRange";
        }

        return statement.Totals.IsEmployerComplete ? "Exceeds" : "ExceedsIncomplete";
    }

    private static string WithoutDemand(Statement statement, Words words)
    {
        var key = statement switch
        {
            { Totals.Employee.Fen: 0, Totals.Employer.Fen: 0, Totals.IsEmployerComplete: true } => "NothingDue",
            { Totals.IsSupposed: true } => "Supposed",
            { Request.Contributor: Contributor.Flexible } => "NoDemandFlexible",
            { Totals: { EmployeeRange.IsExact: false, IsEmployerComplete: false } } => "EstimatedIncomplete",
            { Totals: { EmployeeRange.IsExact: false, EmployerRange.IsExact: false } } => "EstimatedBoth",
            { Totals.EmployeeRange.IsExact: false } => "Estimated",
            { Totals.IsEmployerComplete: false } => "NoDemandIncomplete",
            { Totals.EmployerRange.IsExact: false } => "EstimatedEmployer",
            _ => "NoDemand",
        };
        return words.Format(
            words.Find(Verdicts.ResourceManager, key), words.Money(statement.Totals.Employee), words.Money(statement.Totals.Employer),
            words.Money(statement.Totals.EmployeeRange.Low), words.Money(statement.Totals.EmployeeRange.High),
            words.Money(statement.Totals.EmployerRange.Low), words.Money(statement.Totals.EmployerRange.High));
    }
}
