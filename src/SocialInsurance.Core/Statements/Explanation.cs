using System.Collections.Immutable;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>
/// Tells how the figures of an insurance came about, from the objects that hold them: bases first, then each payer's
/// contributions, then the subtraction.
/// </summary>
internal sealed class Explanation
{
    private readonly InsuranceStatement _statement;
    private readonly RoundingStep _rounding;
    private readonly List<ExplanationStep> _steps = [];

    private Explanation(InsuranceStatement statement)
    {
        _statement = statement;
        _rounding = statement.Mode.Step();
    }

    public static IReadOnlyList<ExplanationStep> Of(InsuranceStatement statement)
    {
        var explanation = new Explanation(statement);
        explanation.Write();
        return explanation._steps;
    }

    private void Write()
    {
        var segments = _statement.Segments;
        foreach (var segment in segments)
        {
            WriteBases(segment);
        }

        WriteShare(Payer.Employee, segments);
        WriteShare(Payer.Employer, segments);
        if (_statement.MergedInto is { } into)
        {
            _steps.Add(new MergedStep(into) { References = [Reference.To(LegalBasis.SocialInsuranceLaw64)] });
        }
    }

    private void WriteBases(Segment segment)
    {
        if (segment.Terms.Paid is { } paid)
        {
            _steps.Add(new BaseStep(LedgerSide.Paid, paid, segment.Months) { References = ReferencesOf(paid) });
        }

        if (segment.Terms.Due is { } due)
        {
            _steps.Add(new BaseStep(LedgerSide.Due, due, segment.Months) { References = ReferencesOf(due) });
        }
    }

    private void WriteShare(Payer payer, IReadOnlyList<Segment> segments)
    {
        if (segments.All(segment => HasNothingToTell(payer, segment)))
        {
            return;
        }

        foreach (var segment in segments)
        {
            if (segment.Terms.IsKnownFor(payer))
            {
                WriteSegment(payer, segment);
            }
            else
            {
                _steps.Add(new UnknownEmployerStep(segment.Months));
            }
        }

        _steps.Add(new DifferenceStep(payer, _statement.SumOf(payer), _statement.Method, _rounding));
    }

    // Nobody wants to read that nothing of nothing is nothing.
    private static bool HasNothingToTell(Payer payer, Segment segment) =>
        segment.Terms.IsKnownFor(payer) && segment.Terms.Rates.RateOf(payer) == Rate.Zero && segment.SumOf(payer) == default;

    private void WriteSegment(Payer payer, Segment segment)
    {
        var cell = segment.Terms.CellTermsOf(payer);
        var (months, count) = (segment.Months, segment.Months.Count);
        var isByDifference = _statement.Method == RoundingMethod.BaseDelta && cell.ReallyPaid is null;
        if (segment.Terms.HasBases && isByDifference)
        {
            var eachMonth = ((cell.DueBase - cell.PaidBase) * cell.Rate).Round(_rounding);
            _steps.Add(new BaseDifferenceStep(payer, months, cell.DueBase, cell.PaidBase, cell.Rate, _rounding, eachMonth)
            {
                References = ReferencesOf(segment.Terms.Rates),
            });
        }
        else if (segment.Terms.HasBases)
        {
            WriteContribution(LedgerSide.Due, payer, segment, cell.DueBase, cell.Rate);
        }

        if (cell.FixedDue != Yuan.Zero)
        {
            _steps.Add(new FixedAmountStep(payer, months, cell.FixedDue, cell.FixedDue * count)
            {
                References = ReferencesOf(segment.Terms.Rates),
            });
        }

        if (cell.ReallyPaid is { } really)
        {
            _steps.Add(new ReallyPaidStep(payer, months, really, really * count));
        }
        else if (segment.Terms.HasBases && !segment.Terms.IsMissed && _statement.Method != RoundingMethod.BaseDelta)
        {
            WriteContribution(LedgerSide.Paid, payer, segment, cell.PaidBase, cell.Rate);
        }
    }

    private void WriteContribution(LedgerSide side, Payer payer, Segment segment, Yuan amount, Rate rate)
    {
        var (months, count) = (segment.Months, segment.Months.Count);
        var exact = amount * rate;
        var eachMonth = exact.Round(_rounding);
        var references = side == LedgerSide.Due ? ReferencesOf(segment.Terms.Rates) : [];
        _steps.Add(_statement.Method == RoundingMethod.PeriodTotal
            ? new PeriodContributionStep(side, payer, months, amount, rate, exact * count) { References = references }
            : new ContributionStep(side, payer, months, amount, rate, exact, _rounding, eachMonth, eachMonth * count)
            {
                References = references,
            });
    }

    private ImmutableArray<Reference> ReferencesOf(RatesInForce rates) =>
    [
        .. LawOfShares.Of(_statement.Insurance).Select(Reference.To),
        .. rates.IsOverridden ? [] : rates.Book.Rows.Select(row => Reference.To(row.Citation)),
    ];

    private static ImmutableArray<Reference> ReferencesOf(ContributionBase contributionBase)
    {
        var citations = new[] { contributionBase.AverageCitation, contributionBase.Row?.Citation };
        return [.. citations.OfType<Citation>().Distinct<Citation>(ReferenceEqualityComparer.Instance).Select(Reference.To)];
    }
}
