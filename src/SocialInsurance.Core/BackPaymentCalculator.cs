using System.Collections.Immutable;
using SocialInsurance.Core.Estimates;
using SocialInsurance.Core.LateFees;
using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core;

/// <summary>
/// 补差核算 / the calculator: statement = what should have been paid − what was paid, per insurance, liability month and
/// payer. One call a legal step, from top to bottom.
/// </summary>
/// <param name="book">政策库 / the policy book.</param>
public sealed class BackPaymentCalculator(PolicyBook book)
{
    private readonly EstimateBook _estimates = new(book);

    /// <summary>What stands in for gaps of the book.</summary>
    internal EstimateBook Estimates => _estimates;

    /// <summary>核算 / answers a request with a statement, or with every reason why it cannot.</summary>
    public CalculationResult Calculate(BackPaymentRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Calculate(new RequestFacts(request, _estimates));
    }

    /// <summary>由已知事实核算 / answers a request whose facts are known already.</summary>
    internal static CalculationResult Calculate(RequestFacts facts)
    {
        var request = facts.Request;
        var rule = SituationRule.Of(facts);
        if (request is { Situation: Situation.Assessed, Assessed: not null })
        {
            return CalculationResult.Of(AssessedStatement.Of(facts, rule));
        }

        var refusals = new Refusals(facts);
        if (LedgersOf(facts, request, rule, refusals) is not { } ledgers)
        {
            return CalculationResult.Refused(refusals.ToList());
        }

        var insurances = ImmutableArray.CreateRange(ledgers, InsuranceStatement.Of, request);
        var leftOut = refusals.ToList();
        var totals = Totals.Of([.. insurances.Select(insurance => insurance.Figures)], leftOut, facts, rule);
        var lines = ImmutableArray.CreateRange(insurances, insurance => insurance.Months);
        var lateFees = LateFeeFold.Of(facts, rule, lines);
        var interest = StatedInputs.IsUsed(RequestInput.Interest, facts, rule) ? InterestStatement.Of(request, lines) : null;
        var employers = EmployerStatement.AllOf(request, insurances, lateFees.Statement);
        var demand = request.JudgedDemand is { } asked
            ? DemandVerdict.Of(
                asked, GroundOfDemand.Of(facts, request, rule, ledgers, totals, lateFees.Statement?.Total ?? Yuan.Zero), DemandVerdict.Tolerance)
                .WithLines(DemandLines.Of(request, insurances, totals), request)
            : null;
        var policy = PolicyUse.Of(facts, rule, insurances, lateFees.Statement);
        var recoverable = Recoverable(request);
        var notes = StatementNotes.Of(facts, rule, insurances, totals, demand, lateFees, interest, recoverable, policy);
        return CalculationResult.Of(new(
            request, facts, rule.Reading, Assumption.AllIn(insurances), leftOut, insurances, totals, employers, demand, lateFees.Statement, interest, recoverable, notes, policy));
    }

    /// <summary>只算金额 / the same sums by the same steps, unexplained, for many people who differ in nothing but amounts.</summary>
    public FiguresCalculator FiguresLike(BackPaymentRequest request) => new(new(request, _estimates));

    // Every insurance is asked, so that everything that is missing is told at once.
    internal static ImmutableArray<InsuranceLedger>? LedgersOf(
        RequestFacts facts, BackPaymentRequest request, SituationRule rule, Refusals refusals)
    {
        if ((rule.RefusalFor(request.Contributor) ?? facts.SettlementMissing) is { } refusal)
        {
            refusals.Add(refusal);
            return null;
        }

        var ledgers = ImmutableArray.CreateBuilder<InsuranceLedger>(request.Insurances.Length);
        foreach (var insurance in request.Insurances)
        {
            ledgers.Add(InsuranceLedger.Of(insurance, facts, request, rule, refusals));
        }

        if (!refusals.Any)
        {
            return ledgers.MoveToImmutable();
        }

        // The months that nothing supports are left out by name, and with all its months an insurance; the rest is answered.
        ImmutableArray<InsuranceLedger> supported = [.. ledgers.Where(ledger => ledger.Months.Length > 0 || !refusals.Concerns(ledger.Insurance))];
        return request.Gaps == Gaps.Estimate && refusals.CanBeLeftOut && IsWorthAnswering(supported, request) ? supported : null;
    }

    // Something is left that the person pays; or anything, where she pays none of the insurances asked about.
    private static bool IsWorthAnswering(ImmutableArray<InsuranceLedger> supported, BackPaymentRequest request)
    {
        var isAnyShared = request.Insurances.Any(insurance => insurance.IsSharedByEmployee());
        return supported.Any(ledger => ledger.Months.Length > 0 && (ledger.Insurance.IsSharedByEmployee() || !isAnyShared));
    }

    // What she paid alone counts for the months that an employer owed, and for no others.
    private static Yuan? Recoverable(BackPaymentRequest request) => request.PaidByPerson is { } paid
        ? paid.AMonth * request.Months.Count(month =>
            paid.Months.Contains(month) && request.IsDueIn(month) && request.ContributorIn(month) == Contributor.Employee)
        : null;
}

/// <summary>核算结果 / a statement, or every reason why there is none.</summary>
public sealed class CalculationResult
{
    private CalculationResult(Statement? statement, IReadOnlyList<Refusal> refusals)
    {
        Statement = statement;
        Refusals = refusals;
    }

    /// <summary>核算单 / the statement; absent when refused.</summary>
    public Statement? Statement { get; }

    /// <summary>拒绝原因 / why there is none; empty with a statement.</summary>
    public IReadOnlyList<Refusal> Refusals { get; }

    internal static CalculationResult Of(Statement statement) => new(statement, []);

    internal static CalculationResult Refused(IReadOnlyList<Refusal> refusals) => new(null, refusals);
}
