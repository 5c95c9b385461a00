using System.Collections.Immutable;
using SocialInsurance.Core.Calculation;
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

    private void WriteShare(Payer payer, ImmutableArray<Segment> segments)
    {
        if (segments.All(segment => HasNothingToTell(payer, segment)))
        {
            return;
        }

        foreach (var segment in segments)
        {
            if (segment.Terms.IsKnownFor(payer))
            {
                WriteSegment(payer, segment, segments.Length == 1 ? null : segment.Months);
            }
            else
            {
                _steps.Add(new UnknownEmployerStep(segment.Months));
            }
        }

        if (segments.Any(segment => segment.Terms.IsKnownFor(payer)))
        {
            _steps.Add(new DifferenceStep(payer, _statement.SumOf(payer), _statement.Method, _rounding));
        }
    }

    // Nobody wants to read that nothing of nothing is nothing.
    private static bool HasNothingToTell(Payer payer, Segment segment) =>
        segment.Terms.Rates.RateOf(payer) == Rate.Zero && segment.SumOf(payer) == default;

    private void WriteSegment(Payer payer, Segment segment, MonthRange? onlyIn)
    {
        var cell = segment.Terms.CellTermsOf(payer);
        var (months, count) = (segment.Months, segment.Months.Count);
        var isByDifference = _statement.Method == RoundingMethod.BaseDelta && cell.ReallyPaid is null;
        if (segment.Terms.HasBases && isByDifference)
        {
            var eachMonth = ((cell.DueBase - cell.PaidBase) * cell.Rate).Round(_rounding);
            _steps.Add(new BaseDifferenceStep(payer, months, cell.DueBase, cell.PaidBase, cell.Rate, _rounding, eachMonth)
            {
                OnlyIn = onlyIn,
                References = ReferencesOf(segment.Terms.Rates),
            });
        }
        else if (segment.Terms.HasBases)
        {
            WriteContribution(LedgerSide.Due, payer, segment, cell.DueBase, cell.Rate, onlyIn);
        }

        if (cell.FixedDue != Yuan.Zero)
        {
            _steps.Add(new FixedAmountStep(payer, months, cell.FixedDue, cell.FixedDue * count)
            {
                OnlyIn = onlyIn,
                References = ReferencesOf(segment.Terms.Rates),
            });
        }

        if (cell.ReallyPaid is { } really)
        {
            _steps.Add(new ReallyPaidStep(payer, months, really, really * count) { OnlyIn = onlyIn });
        }
        else if (segment.Terms.HasBases && !segment.Terms.IsMissed && _statement.Method != RoundingMethod.BaseDelta)
        {
            WriteContribution(LedgerSide.Paid, payer, segment, cell.PaidBase, cell.Rate, onlyIn);
        }
    }

    private void WriteContribution(LedgerSide side, Payer payer, Segment segment, Yuan amount, Rate rate, MonthRange? onlyIn)
    {
        var (months, count) = (segment.Months, segment.Months.Count);
        var exact = amount * rate;
        var eachMonth = exact.Round(_rounding);
        var references = side == LedgerSide.Due ? ReferencesOf(segment.Terms.Rates) : [];
        _steps.Add(_statement.Method == RoundingMethod.PeriodTotal
            ? new PeriodContributionStep(side, payer, months, amount, rate, exact * count) { OnlyIn = onlyIn, References = references }
            : new ContributionStep(side, payer, months, amount, rate, exact, _rounding, eachMonth, eachMonth * count)
            {
                OnlyIn = onlyIn,
                References = references,
            });
    }

    private ImmutableArray<Reference> ReferencesOf(RatesInForce rates)
    {
        var laws = LawOfShares.Of(_statement.Insurance);
        if (rates.IsOverridden)
        {
            return laws;
        }

        var references = ImmutableArray.CreateBuilder<Reference>(laws.Length + rates.Book.Rows.Length);
        references.AddRange(laws);
        foreach (var row in rates.Book.Rows)
        {
            references.Add(Reference.To(row.Citation));
        }

        return references.MoveToImmutable();
    }

    private static ImmutableArray<Reference> ReferencesOf(ContributionBase contributionBase) =>
        contributionBase.Citation is { } citation ? [Reference.To(citation)] : [];
}
