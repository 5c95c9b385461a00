using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
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
            DemandFinding.BelowEmployeeShare => Format(
                statement.Request.Situation == Situation.UnderDeclared ? "BelowShortfall" : "Below", words.Money(demand.Asked), share),
            DemandFinding.ExceedsEmployeeShare or DemandFinding.IncludesEmployerShare or DemandFinding.IncludesLateFee =>
                Format(ExcessKey(statement, demand), share, words.Money(demand.Excess), words.Money(demand.Share.High)),
            DemandFinding.IncludesCurrentMonth => Format("WithCurrentMonth", share, words.Money(demand.Excess)),
            DemandFinding.EqualsEmployerShare or DemandFinding.AllMonthsToPublication or DemandFinding.NotSubtracted or DemandFinding.Twice
                or DemandFinding.HalfOfTotal or DemandFinding.TenPercentOfContributions
                or DemandFinding.AdvanceBeforePublication or DemandFinding.LeaverNotAdjusted =>
                Format(
                    demand.Share.IsExact ? "ExceedsNamed" : "ExceedsRangeNamed", share, words.Money(demand.Excess), words.Money(demand.Share.High),
                    Of(KindOf(demand), demand, words)),
        };

        string Format(string key, params ReadOnlySpan<object?> arguments) =>
            words.Format(words.Find(Verdicts.ResourceManager, key), arguments);
    }

    /// <summary>A finding in one sentence: what is asked, the sum that it would give, the share and the excess.</summary>
    public static string Of(DemandFinding finding, DemandVerdict demand, Words words)
    {
        var sum = demand.Explanations.FirstOrDefault(explanation => explanation.Finding == finding)?.Sum ?? demand.Asked;
        return words.Format(
            words.Find(Verdicts.ResourceManager, $"Finding_{finding}"),
            words.Money(demand.Asked),
            words.Money(sum),
            words.Money(demand.EmployeeShare),
            words.Money(demand.Excess));
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
            DemandFinding.IncludesCurrentMonth => "Meaning_CurrentMonth",
            DemandFinding.EqualsEmployerShare or DemandFinding.HalfOfTotal => "Meaning_Exceeds",
            DemandFinding.AllMonthsToPublication or DemandFinding.NotSubtracted or DemandFinding.Twice or DemandFinding.TenPercentOfContributions
                or DemandFinding.AdvanceBeforePublication or DemandFinding.LeaverNotAdjusted => "Meaning_Named",
        };
    }

    // What explains an excess says more than the bare fact that there is one.
    private static DemandFinding KindOf(DemandVerdict demand) => demand.Findings is [DemandFinding.ExceedsEmployeeShare, var nearest, ..]
        ? nearest
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
            { Totals: { IsOfAdjustment: true, IsEmployerComplete: true, EmployeeRange.IsExact: true, EmployerRange.IsExact: true } totals }
                when totals.EmployeeParts.OfUnderDeclaration > Yuan.Zero => "Divided",
            { Request.Contributor: Contributor.Flexible } => "NoDemandFlexible",
            { Totals: { EmployeeRange.IsExact: false, IsEmployerComplete: false } } => "EstimatedIncomplete",
            { Totals: { EmployeeRange.IsExact: false, EmployerRange.IsExact: false } } => "EstimatedBoth",
            { Totals.EmployeeRange.IsExact: false } => "Estimated",
            { Totals.IsEmployerComplete: false } => "NoDemandIncomplete",
            { Totals.EmployerRange.IsExact: false } => "EstimatedEmployer",
            _ => "NoDemand",
        };
        if (string.Equals(key, "Divided", StringComparison.Ordinal))
        {
            var (employee, employer) = (statement.Totals.EmployeeParts, statement.Totals.EmployerParts);
            return words.Format(
                words.Find(Verdicts.ResourceManager, key), words.Money(employee.OfAdjustment), words.Money(employer.OfAdjustment),
                words.Money(employee.OfUnderDeclaration), words.Money(employer.OfUnderDeclaration));
        }

        return words.Format(
            words.Find(Verdicts.ResourceManager, key), words.Money(statement.Totals.Employee), words.Money(statement.Totals.Employer),
            words.Money(statement.Totals.EmployeeRange.Low), words.Money(statement.Totals.EmployeeRange.High),
            words.Money(statement.Totals.EmployerRange.Low), words.Money(statement.Totals.EmployerRange.High));
    }
}
