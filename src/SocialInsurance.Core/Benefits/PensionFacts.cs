using System.Collections.Immutable;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Benefits;

/// <summary>养老金的事实 / what a pension is made of, with the rule of its place and what a top-up adds to the index.</summary>
internal sealed record PensionFacts(PensionRequest Request, ImmutableArray<PensionTerm> Terms, Formula? IndexGain)
{
    private static readonly Rate OnePercent = Rate.FromPercent(1);
    private static readonly Rate LiaoningShare = Rate.FromPercent(1.4m);
    private static readonly Rate ToAccount = Rate.FromPercent(8);
    private static readonly ImmutableArray<Reference> Accounts = Reference.ToAll(LegalBasis.StateCouncil2005No38);

    private static readonly ImmutableArray<TransitionalTerm> Beijing =
    [
        new(TransitionalBasis.Average, TransitionalYears.Deemed, OnePercent, HasOwnIndex: false),
        new(TransitionalBasis.IndexedWage, TransitionalYears.PaidBefore, OnePercent, HasOwnIndex: false),
    ];

    private static readonly ImmutableArray<TransitionalTerm> Liaoning =
        [new(TransitionalBasis.MeanOfBoth, TransitionalYears.PreAccount, LiaoningShare, HasOwnIndex: true)];

    /// <summary>Where the transitional pension comes from.</summary>
    public required ImmutableArray<Reference> TransitionalSources { get; init; }

    public static PensionFacts? Of(PensionRequest request, BenefitWork work, out BenefitRefusal? refusal)
    {
        refusal = null;
        var (terms, sources) = TermsOf(request, work);
        if (terms is not { } known)
        {
            refusal = work.Refuse(BenefitRefusalCode.TransitionalFormulaUnknown);
            return null;
        }

        Formula? gain = null;
        if (request.TopUp is { } topUp)
        {
            gain = GainOf(topUp, request, work);
            if (gain is null)
            {
                refusal = work.Refuse(BenefitRefusalCode.IndexAverageUnknown, topUp.Months[0].Year);
                return null;
            }

            gain = work.Exact(BenefitFigure.IndexGain, null, gain, NumberForm.Plain, []);
        }

        return new(request, [.. known.Select(term => PensionTerm.Of(term, request)).Where(term => term.Years > 0)], gain) { TransitionalSources = sources };
    }

    /// <summary>What one yuan of the average is worth a month.</summary>
    public Formula PerYuan(Yuan oldAverage)
    {
        var basic = Request switch
        {
            { Index: { } index, Years: { } years } => (Formula.Of(1) + Number(index)) / Formula.Of(2) * Number(years) * Formula.Of(OnePercent),
            { IndexedWage: { } wage, Years: { } years } =>
                (Formula.Of(1) + (Formula.Of(wage) / Formula.Of(oldAverage))) / Formula.Of(2) * Number(years) * Formula.Of(OnePercent),
            _ => Formula.Of(Request.Basic ?? Yuan.Zero) / Formula.Of(oldAverage),
        };
        var perYuan = Terms.Where(IsKnown).Aggregate(basic, (sum, term) => sum + term.PerYuan(Request, oldAverage));
        return Request is { Purpose: Benefit.Pension, Transitional: { } scaled } ? perYuan + (Formula.Of(scaled) / Formula.Of(oldAverage)) : perYuan;
    }

    /// <summary>What topping up brings a month: in the basic, the transitional and the account pension.</summary>
    public Formula Gains(Yuan average, BenefitWork work)
    {
        var gains = new List<Formula>();
        if (IndexGain is { } index && Request.Years is { } years)
        {
            gains.Add(Step(BenefitFigure.BasicGain, Formula.Of(average) * index / Formula.Of(2) * Number(years) * Formula.Of(OnePercent), []));
            foreach (var term in Terms.Where(term => term.FollowsIndex))
            {
                gains.Add(Step(BenefitFigure.TransitionalGain, term.GainOf(average, index), TransitionalSources));
            }
        }

        if (Request is { TopUp: { } topUp, PayoutMonths: { } payout })
        {
            gains.Add(Step(BenefitFigure.AccountGain, Formula.Of(ToAccount) * Formula.Of(topUp.Sum) / Number(payout), Accounts));
        }

        return gains.Count == 0 ? Formula.Of(Yuan.Zero) : gains.Aggregate((sum, gain) => sum + gain);

        Formula Step(BenefitFigure figure, Formula formula, ImmutableArray<Reference> references) =>
            work.Exact(figure, null, formula, NumberForm.Money, references);
    }

    /// <summary>Whether the request says the index that a term goes by.</summary>
    public bool IsKnown(PensionTerm term) =>
        term.Basis == TransitionalBasis.Average || term.OwnIndex is not null || Request.Index is not null || Request.IndexedWage is not null;

    /// <summary>What a top-up books to the account.</summary>
    public Formula? Booked() => Request.TopUp is { } topUp ? Formula.Of(ToAccount) * Formula.Of(topUp.Sum) : null;

    internal static Formula Number(decimal number) => Formula.Of(Fraction.Of(number));

    // A stated formula goes before that of the place; an amount that is scaled needs none.
    private static (ImmutableArray<TransitionalTerm>? Terms, ImmutableArray<Reference> Sources) TermsOf(PensionRequest request, BenefitWork work)
    {
        if (request is { Purpose: Benefit.Pension, Transitional: not null } && request.TopUp is null)
        {
            return ([], []);
        }

        if (request.Formula is { } stated)
        {
            return (StatedTerms(stated, request), []);
        }

        var rule = work.Book.TransitionalRuleOf(request.Place);
        if (rule is null || rule.Terms.IsEmpty)
        {
            return request.TransitionRate is not null || !HasYearsBefore(request) ? (StatedTerms(PensionFormula.National, request), []) : (null, []);
        }

        work.Use(rule.Citation);
        return (rule.Terms, [Reference.To(rule.Citation)]);
    }

    private static ImmutableArray<TransitionalTerm>? StatedTerms(PensionFormula formula, PensionRequest request) => formula switch
    {
        PensionFormula.Beijing => Beijing,
        PensionFormula.Liaoning => Liaoning,
        PensionFormula.National when request.TransitionRate is { } rate =>
            [new(TransitionalBasis.IndexedWage, TransitionalYears.PreAccount, rate, HasOwnIndex: true)],
        PensionFormula.National => HasYearsBefore(request) ? null : [],
    };

    private static bool HasYearsBefore(PensionRequest request) =>
        (request.DeemedYears ?? 0) > 0 || (request.PaidBeforeYears ?? 0) > 0 || (request.PreAccountYears ?? 0) > 0;

    private static Formula? GainOf(PensionTopUp topUp, PensionRequest request, BenefitWork work)
    {
        Formula? sum = null;
        foreach (var months in topUp.Months)
        {
            if (AverageOf(months, topUp, request, work) is not { } average)
            {
                return null;
            }

            var gain = Formula.Of(months.Difference) * Formula.Of(months.Count) / (Formula.Of(average) * Formula.Of(topUp.IndexMonths));
            sum = sum is null ? gain : sum + gain;
        }

        return sum;
    }

    private static Yuan? AverageOf(RebasedMonths months, PensionTopUp topUp, PensionRequest request, BenefitWork work)
    {
        if (topUp.PreviousAverage is { } stated)
        {
            return stated;
        }

        if (months.Year is not { } year || work.Book.IndexAverageOf(request.Place, year) is not { } row)
        {
            return null;
        }

        work.Use(row.Citation);
        return row.Monthly;
    }
}

/// <summary>过渡性养老金的一项 / a term of the transitional pension with the years and the index of the person.</summary>
internal sealed record PensionTerm(TransitionalBasis Basis, decimal Years, Rate Rate, decimal? OwnIndex)
{
    /// <summary>Whether a higher index of all years raises it.</summary>
    public bool FollowsIndex => Basis != TransitionalBasis.Average && OwnIndex is null;

    public static PensionTerm Of(TransitionalTerm term, PensionRequest request) => new(
        term.Basis,
        term.Years switch
        {
            TransitionalYears.Deemed => request.DeemedYears ?? 0,
            TransitionalYears.PaidBefore => request.PaidBeforeYears ?? 0,
            TransitionalYears.PreAccount => request.PreAccountYears ?? ((request.DeemedYears ?? 0) + (request.PaidBeforeYears ?? 0)),
        },
        term.Rate,
        term.HasOwnIndex ? request.PreAccountIndex : null);

    /// <summary>The term, where the indexed wage is known.</summary>
    public Formula Of(Formula average, Formula indexedWage) => (Basis switch
    {
        TransitionalBasis.Average => average,
        TransitionalBasis.IndexedWage => indexedWage,
        TransitionalBasis.MeanOfBoth => (average + indexedWage) / Formula.Of(2),
    }) * PensionFacts.Number(Years) * Formula.Of(Rate);

    public Formula PerYuan(PensionRequest request, Yuan oldAverage) => Of(
        Formula.Of(1),
        (OwnIndex ?? request.Index) is { } index ? PensionFacts.Number(index) : Formula.Of(request.IndexedWage ?? Yuan.Zero) / Formula.Of(oldAverage));

    public Formula GainOf(Yuan average, Formula indexGain)
    {
        var gain = Formula.Of(average) * indexGain;
        return (Basis == TransitionalBasis.MeanOfBoth ? gain / Formula.Of(2) : gain) * PensionFacts.Number(Years) * Formula.Of(Rate);
    }

    /// <summary>How far off the term may be where an index is so far off.</summary>
    public Fraction BandAt(Fraction indexedWageBand)
    {
        var band = indexedWageBand * Fraction.Of(Years) * Fraction.Of(Rate);
        return Basis switch
        {
            TransitionalBasis.Average => Fraction.Zero,
            TransitionalBasis.IndexedWage => band,
            TransitionalBasis.MeanOfBoth => band / Fraction.Of(2),
        };
    }
}
