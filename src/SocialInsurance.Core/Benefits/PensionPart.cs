using System.Collections.Immutable;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Benefits;

/// <summary>养老金的一项 / one part of a pension: how it is worked out in each state of things.</summary>
internal abstract class PensionPart(PensionFacts facts)
{
    // A sheet prints an index with four decimals and goes on with more, so the last one is rounded.
    private const int DecimalsOfIndex = 4;

    public abstract BenefitFigure Figure { get; }

    public virtual bool FollowsAverage => true;

    public virtual bool FollowsTopUp => true;

    /// <summary>What the sheet prints for it.</summary>
    public virtual Yuan? Printed => null;

    /// <summary>What was approved, where the sheet is not worked out again.</summary>
    protected virtual Yuan? Approved => null;

    protected PensionFacts Facts => facts;

    protected PensionRequest Request => facts.Request;

    protected bool IsCheck => Request.Purpose == Benefit.PensionSheet;

    /// <summary>The parts that the request says enough of, in the order of a sheet.</summary>
    public static IEnumerable<PensionPart> AllOf(PensionRequest request, PensionFacts facts)
    {
        var isCheck = request.Purpose == Benefit.PensionSheet;
        if (request.Years is not null && (request.Index is not null || request.IndexedWage is not null))
        {
            yield return new FullBasic(facts);
        }
        else if (request.Basic is not null)
        {
            yield return new ScaledBasic(facts);
        }

        if (!isCheck && request.Transitional is not null)
        {
            yield return new ScaledTransitional(facts);
        }
        else if (!facts.Terms.IsEmpty && facts.Terms.All(facts.IsKnown))
        {
            yield return new FullTransitional(facts);
        }

        if (request.Account is not null && request.PayoutMonths is not null)
        {
            yield return new AccountPart(facts);
        }

        if (request.FixedPart is not null)
        {
            yield return new FixedPensionPart(facts);
        }
    }

    public Yuan Amount(BenefitStage stage, BenefitWork work) => stage == BenefitStage.Before && Approved is { } approved
        ? work.Stated(Figure, stage, approved)
        : work.Money(Figure, stage, FormulaAt(stage, work), References(stage, work));

    /// <summary>How far off it may be at an average, because the index is a rounded one.</summary>
    public virtual Fraction BandAt(Yuan average) => Fraction.Zero;

    protected abstract Formula FormulaAt(BenefitStage stage, BenefitWork work);

    protected abstract ImmutableArray<Reference> References(BenefitStage stage, BenefitWork work);

    /// <summary>The indexed wage: average times index, or the printed one moved with the average.</summary>
    protected Formula IndexedWage(BenefitStage stage, BenefitWork work)
    {
        var average = Formula.Of(work.Average(stage));
        return Request.Index is { } index ? average * IndexAt(stage, index) : PrintedWage(stage, work);
    }

    /// <summary>The printed indexed wage moved with the average.</summary>
    protected Formula PrintedWage(BenefitStage stage, BenefitWork work)
    {
        var printed = Formula.Of(Request.IndexedWage!.Value);
        if (stage == BenefitStage.Before)
        {
            return printed;
        }

        var average = Formula.Of(work.Average(stage));
        var moved = printed * average / Formula.Of(work.Average(BenefitStage.Before));
        return stage == BenefitStage.After && Facts.IndexGain is { } gain ? moved + (average * gain) : moved;
    }

    /// <summary>The index, with what a top-up adds.</summary>
    protected Formula IndexAt(BenefitStage stage, decimal index) => stage == BenefitStage.After && Facts.IndexGain is { } gain
        ? PensionFacts.Number(index) + gain
        : PensionFacts.Number(index);

    /// <summary>How far off the indexed wage may be at an average.</summary>
    protected Fraction WageBand(Yuan average, decimal? ownIndex) => (ownIndex ?? Request.Index) is { } index
        ? Fraction.Of(average) * UncertaintyOf(index)
        : PrintedWageBand();

    /// <summary>How far off a printed indexed wage may be: by a part of its last place.</summary>
    protected Fraction PrintedWageBand() => Request.IndexedWage is { } wage
        ? Fraction.One / Fraction.Of(wage.IsWholeYuan ? 2 : 200)
        : Fraction.Zero;

    private static Fraction UncertaintyOf(decimal index)
    {
        var places = Math.Max((int)index.Scale, DecimalsOfIndex);
        return Fraction.One / (Fraction.Of(2) * Fraction.Of(PowerOfTen(places)));
    }

    private static long PowerOfTen(int places)
    {
        var power = 1L;
        for (var place = 0; place < Math.Min(places, 18); place++)
        {
            power *= 10;
        }

        return power;
    }

    private static readonly Rate OnePercent = Rate.FromPercent(1);
    private static readonly ImmutableArray<Reference> BasicLaw = Reference.ToAll(LegalBasis.SocialInsuranceLaw15, LegalBasis.StateCouncil2005No38);
    private static readonly ImmutableArray<Reference> AccountLaw = Reference.ToAll(LegalBasis.StateCouncil2005No38);

    /// <summary>The basic pension from index and years.</summary>
    private sealed class FullBasic(PensionFacts facts) : PensionPart(facts)
    {
        public override BenefitFigure Figure => BenefitFigure.BasicPension;

        public override Yuan? Printed => IsCheck ? Request.Basic : null;

        public override Fraction BandAt(Yuan average) => (Request.IndexedWage is null ? WageBand(average, null) : PrintedWageBand())
            / Fraction.Of(2) * Fraction.Of(Request.Years!.Value) * Fraction.Of(OnePercent);

        protected override Formula FormulaAt(BenefitStage stage, BenefitWork work)
        {
            var average = Formula.Of(work.Average(stage));
            var mean = Request.IndexedWage is null
                ? average * (Formula.Of(1) + IndexAt(stage, Request.Index!.Value)) / Formula.Of(2)
                : (average + PrintedWage(stage, work)) / Formula.Of(2);
            return mean * PensionFacts.Number(Request.Years!.Value) * Formula.Of(OnePercent);
        }

        protected override ImmutableArray<Reference> References(BenefitStage stage, BenefitWork work) => [.. BasicLaw, .. work.SourcesOf(stage)];
    }

    /// <summary>The basic pension of the old sheet, moved with the average.</summary>
    private sealed class ScaledBasic(PensionFacts facts) : PensionPart(facts)
    {
        public override BenefitFigure Figure => BenefitFigure.BasicPension;

        protected override Yuan? Approved => Request.Basic;

        protected override Formula FormulaAt(BenefitStage stage, BenefitWork work)
        {
            var scaled = Scaled(Request.Basic!.Value, stage, work);
            return stage == BenefitStage.After && Facts.IndexGain is { } gain && Request.Years is { } years
                ? scaled + (Formula.Of(work.Average(stage)) * gain / Formula.Of(2) * PensionFacts.Number(years) * Formula.Of(OnePercent))
                : scaled;
        }

        protected override ImmutableArray<Reference> References(BenefitStage stage, BenefitWork work) => [.. BasicLaw, .. work.SourcesOf(stage)];
    }

    /// <summary>The transitional pension by the formula of the place.</summary>
    private sealed class FullTransitional(PensionFacts facts) : PensionPart(facts)
    {
        public override BenefitFigure Figure => BenefitFigure.TransitionalPension;

        public override bool FollowsTopUp => Facts.Terms.Any(term => term.FollowsIndex);

        public override Yuan? Printed => IsCheck ? Request.Transitional : null;

        public override Fraction BandAt(Yuan average) =>
            Facts.Terms.Aggregate(Fraction.Zero, (sum, term) => sum + term.BandAt(WageBand(average, term.OwnIndex)));

        protected override Formula FormulaAt(BenefitStage stage, BenefitWork work)
        {
            var average = Formula.Of(work.Average(stage));
            return Facts.Terms
                .Select(term => term.Of(average, term.OwnIndex is { } own ? average * PensionFacts.Number(own) : WageOf(term, stage, work)))
                .Aggregate((sum, term) => sum + term);
        }

        protected override ImmutableArray<Reference> References(BenefitStage stage, BenefitWork work) => [.. Facts.TransitionalSources, .. work.SourcesOf(stage)];

        // A term on the average alone asks for no index.
        private Formula WageOf(PensionTerm term, BenefitStage stage, BenefitWork work) => term.Basis == TransitionalBasis.Average
            ? Formula.Of(work.Average(stage))
            : IndexedWage(stage, work);
    }

    /// <summary>The transitional pension of the old sheet, moved with the average.</summary>
    private sealed class ScaledTransitional(PensionFacts facts) : PensionPart(facts)
    {
        public override BenefitFigure Figure => BenefitFigure.TransitionalPension;

        public override bool FollowsTopUp => Facts.Terms.Any(term => term.FollowsIndex);

        protected override Yuan? Approved => Request.Transitional;

        protected override Formula FormulaAt(BenefitStage stage, BenefitWork work)
        {
            var scaled = Scaled(Request.Transitional!.Value, stage, work);
            return stage == BenefitStage.After && Facts.IndexGain is { } gain
                ? Facts.Terms.Where(term => term.FollowsIndex).Aggregate(scaled, (sum, term) => sum + term.GainOf(work.Average(stage), gain))
                : scaled;
        }

        protected override ImmutableArray<Reference> References(BenefitStage stage, BenefitWork work) => work.SourcesOf(stage);
    }

    /// <summary>The pension from the account, which no average moves.</summary>
    private sealed class AccountPart(PensionFacts facts) : PensionPart(facts)
    {
        public override BenefitFigure Figure => BenefitFigure.AccountPension;

        public override bool FollowsAverage => false;

        public override Yuan? Printed => IsCheck ? Request.AccountPension : null;

        protected override Formula FormulaAt(BenefitStage stage, BenefitWork work)
        {
            var balance = Formula.Of(Request.Account!.Value);
            var booked = stage == BenefitStage.After ? Facts.Booked() : null;
            return (booked is null ? balance : balance + booked) / PensionFacts.Number(Request.PayoutMonths!.Value);
        }

        protected override ImmutableArray<Reference> References(BenefitStage stage, BenefitWork work) => AccountLaw;
    }

    /// <summary>Whatever follows nothing.</summary>
    private sealed class FixedPensionPart(PensionFacts facts) : PensionPart(facts)
    {
        public override BenefitFigure Figure => BenefitFigure.FixedPart;

        public override bool FollowsAverage => false;

        public override bool FollowsTopUp => false;

        protected override Yuan? Approved => Request.FixedPart;

        protected override Formula FormulaAt(BenefitStage stage, BenefitWork work) => Formula.Of(Request.FixedPart!.Value);

        protected override ImmutableArray<Reference> References(BenefitStage stage, BenefitWork work) => [];
    }

    private static Formula Scaled(Yuan old, BenefitStage stage, BenefitWork work) => stage == BenefitStage.Before
        ? Formula.Of(old)
        : Formula.Of(old) * Formula.Of(work.Average(stage)) / Formula.Of(work.Average(BenefitStage.Before));
}
