using System.Collections.Immutable;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
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
        if (segment.Inputs.Paid is { } paid)
        {
            _steps.Add(new BaseStep(LedgerSide.Paid, paid, segment.Months) { References = Reference.ToAny(paid.Citation) });
        }

        if (segment.Inputs.Due is { } due)
        {
            _steps.Add(new BaseStep(LedgerSide.Due, due, segment.Months) { References = ReferencesOf(due, segment.Inputs.Facts) });
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
            if (segment.Inputs.IsKnownFor(payer))
            {
                WriteSegment(payer, segment, segments.Length == 1 ? null : segment.Months);
            }
            else
            {
                _steps.Add(new UnknownEmployerStep(segment.Months));
            }
        }

        if (segments.Any(segment => segment.Inputs.IsKnownFor(payer)))
        {
            _steps.Add(new DifferenceStep(payer, _statement.SumOf(payer), _statement.Method, _rounding));
        }
    }

    // Nobody wants to read that nothing of nothing is nothing.
    private static bool HasNothingToTell(Payer payer, Segment segment) =>
        segment.Inputs.Rates.Of(payer) is { Rate: { Millionths: 0 }, Relief: null } && segment.SumOf(payer) == default;

    private void WriteSegment(Payer payer, Segment segment, MonthRange? onlyIn)
    {
        var inputs = segment.Inputs;
        var cell = inputs.InputOf(payer);
        var (months, count) = (segment.Months, segment.Months.Count);
        if (inputs.Rates.Of(payer).Assumed is { } assumed)
        {
            _steps.Add(new AssumedRateStep(payer, months, assumed) { OnlyIn = onlyIn });
        }

        if (inputs.Rates.Of(payer) is { Relief: { } relief } fact)
        {
            _steps.Add(new ReliefStep(months, fact) { OnlyIn = onlyIn, References = [Reference.To(relief.Citation)] });
        }

        var isByDifference = _statement.Method == RoundingMethod.BaseDelta && cell.Recorded is null && cell.PaidRate == cell.DueRate;
        if (inputs.HasBases && isByDifference)
        {
            var eachMonth = ((cell.DueBase - cell.PaidBase) * cell.DueRate).Round(_rounding);
            _steps.Add(new BaseDifferenceStep(payer, months, cell.DueBase, cell.PaidBase, cell.DueRate, _rounding, eachMonth)
            {
                OnlyIn = onlyIn,
                References = ReferencesOf(inputs.Rates.Of(payer)),
            });
        }
        else if (inputs.HasBases)
        {
            WriteContribution(LedgerSide.Due, payer, segment, cell.DueBase, cell.DueRate, onlyIn);
        }

        if (cell.FixedDue != Yuan.Zero)
        {
            _steps.Add(new FixedAmountStep(payer, months, cell.FixedDue, cell.FixedDue * count)
            {
                OnlyIn = onlyIn,
                References = ReferencesOf(inputs.Rates.Of(payer)),
            });
        }

        if (cell.Recorded is { } recorded)
        {
            _steps.Add(new RecordedStep(payer, months, recorded, recorded * count) { OnlyIn = onlyIn });
        }
        else if (inputs.HasBases && inputs.Paid is not NothingPaid && !isByDifference)
        {
            WriteContribution(LedgerSide.Paid, payer, segment, cell.PaidBase, cell.PaidRate, onlyIn);
        }

        if (cell.MadeUp != Yuan.Zero)
        {
            _steps.Add(new MadeUpStep(payer, months, cell.MadeUp, cell.MadeUp * count) { OnlyIn = onlyIn });
        }
    }

    private void WriteContribution(LedgerSide side, Payer payer, Segment segment, Yuan amount, Rate rate, MonthRange? onlyIn)
    {
        var (months, count) = (segment.Months, segment.Months.Count);
        var exact = amount * rate;
        var eachMonth = exact.Round(_rounding);
        var references = side == LedgerSide.Due ? ReferencesOf(segment.Inputs.Rates.Of(payer))
            : rate != segment.Inputs.InputOf(payer).DueRate ? ReferencesOf(segment.Inputs.PaidRates.Of(payer))
            : [];
        _steps.Add(_statement.Method == RoundingMethod.PeriodTotal
            ? new PeriodContributionStep(side, payer, months, amount, rate, exact * count) { OnlyIn = onlyIn, References = references }
            : new ContributionStep(side, payer, months, amount, rate, exact, _rounding, eachMonth, eachMonth * count)
            {
                OnlyIn = onlyIn,
                References = references,
            });
    }

    // A figure of the user's own rests on nothing but the law that says who pays.
    private ImmutableArray<Reference> ReferencesOf(RateFact fact)
    {
        var laws = LawOfShares.Of(_statement.Insurance);
        if (fact.Rule is null && fact.Rows.IsEmpty)
        {
            return laws;
        }

        var references = ImmutableArray.CreateBuilder<Reference>(laws.Length + fact.Rows.Length + 1);
        references.AddRange(laws);
        foreach (var row in fact.Rule is null ? fact.Rows : [])
        {
            references.Add(Reference.To(row.Citation));
        }

        if (fact.Rule is { } rule)
        {
            references.Add(Reference.To(LegalBasis.UnemploymentRegulation6));
            references.Add(Reference.To(rule));
        }

        return references.DrainToImmutable();
    }

    private static ImmutableArray<Reference> ReferencesOf(ContributionBase due, MonthFacts facts) => due switch
    {
        UnadjustedBase { Why: UnadjustedReason.LeftBefore } => facts.Leaver is { Rules: [var rule, ..] }
            ? [Reference.To(rule.Citation)]
            : Reference.ToAny(facts.Round?.Citation),
        _ => Reference.ToAny(due.Citation),
    };
}
