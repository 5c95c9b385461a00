using System.Collections.Immutable;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Benefits;

/// <summary>正在核算的一张单 / a statement while it is worked out: what the rules add to it, in order.</summary>
internal sealed class BenefitWork(BenefitRequest request, BenefitBook book)
{
    private readonly ImmutableArray<BenefitStep>.Builder _steps = ImmutableArray.CreateBuilder<BenefitStep>();
    private readonly ImmutableArray<BenefitComponent>.Builder _components = ImmutableArray.CreateBuilder<BenefitComponent>();
    private readonly ImmutableArray<BenefitNote>.Builder _notes = ImmutableArray.CreateBuilder<BenefitNote>();
    private readonly List<Citation> _citations = [];
    private AverageFact? _old;
    private AverageFact? _new;

    public BenefitBook Book => book;

    public TopUpWorth? Worth { get; set; }

    /// <summary>What comes to the person, where it is not all of it.</summary>
    public Func<Yuan?, Yuan?>? PersonReceives { get; set; }

    public Yuan Band { get; set; }

    /// <summary>The average of a state of things; the rule has made sure that it is known.</summary>
    public Yuan Average(BenefitStage stage) => FactOf(stage)!.Amount;

    public ImmutableArray<Reference> SourcesOf(BenefitStage stage) => FactOf(stage) is { References: var references } ? references : [];

    /// <summary>The old average, stated or of the book.</summary>
    public BenefitRefusal? NeedOldAverage()
    {
        _old = AverageFact.Of(request.OldAverage, request.Year - 1, request, book);
        return _old is null ? Refuse(BenefitRefusalCode.OldBenefitBaseUnknown, request.Year - 1) : Cited(_old);
    }

    /// <summary>The new average, stated or of the book; where nobody published it, what one yuan of it is worth.</summary>
    public BenefitRefusal? NeedNewAverage(Func<Formula>? perYuan)
    {
        _new = AverageFact.Of(request.NewAverage, request.Year, request, book);
        return _new is null ? new(BenefitRefusalCode.BenefitBaseUnknown, Place, request.Year, perYuan?.Invoke()) : Cited(_new);
    }

    public BenefitRefusal? NeedBothAverages(Func<Formula>? perYuan) => NeedOldAverage() ?? NeedNewAverage(perYuan);

    public BenefitRefusal Refuse(BenefitRefusalCode code, int? year = null) => new(code, Place, year, null);

    /// <summary>A step that makes money.</summary>
    public Yuan Money(BenefitFigure figure, BenefitStage? stage, Formula formula, ImmutableArray<Reference> references)
    {
        var amount = formula.Value.Round(request.Rounding);
        _steps.Add(new(figure, stage, formula, request.Rounding, amount, references));
        return amount;
    }

    /// <summary>An amount that was approved or paid: it stays as it is, however this place rounds.</summary>
    public Yuan Stated(BenefitFigure figure, BenefitStage? stage, Yuan amount)
    {
        _steps.Add(new(figure, stage, Formula.Of(amount), null, amount, []));
        return amount;
    }

    /// <summary>A step whose figure stays exact, to be used in later ones.</summary>
    public Formula Exact(BenefitFigure figure, BenefitStage? stage, Formula formula, NumberForm form, ImmutableArray<Reference> references)
    {
        _steps.Add(new(figure, stage, formula, null, null, references));
        return new NumberFormula(formula.Value, form);
    }

    public void Add(BenefitComponent component) => _components.Add(component);

    public void Note(BenefitNoteCode code, params ReadOnlySpan<LegalBasis> laws) => _notes.Add(new(code, Reference.ToAll(laws)));

    public void Add(BenefitNote note) => _notes.Add(note);

    public void Use(Citation citation)
    {
        if (!_citations.Contains(citation))
        {
            _citations.Add(citation);
        }
    }

    public BenefitStatement ToStatement()
    {
        var months = BenefitCalculator.MonthsOf(request, book);
        var statement = new BenefitStatement(
            request,
            new(_old?.Amount, _new?.Amount, _old?.Citation is not null, _new?.Citation is not null),
            _components.ToImmutable(),
            months,
            Band,
            Worth,
            null,
            book.DatesOf(request.Place, request.Year, request.Benefit),
            [],
            [],
            []);
        AddSumsOf(statement);
        AddNotesOf(statement);
        return statement with
        {
            PersonReceives = PersonReceives is { } part ? part(statement.Arrears) : statement.Arrears,
            Steps = _steps.ToImmutable(),
            Notes = _notes.ToImmutable(),
            Citations = [.. _citations],
        };
    }

    // Any code may be asked about; one without rows of its own is called by its code.
    private BenefitPlace? Place => request.Place is { } code
        ? book.Places.FirstOrDefault(place => place.Code == code) ?? new BenefitPlace(code, code, code)
        : null;

    private AverageFact? FactOf(BenefitStage stage) => stage == BenefitStage.Before ? _old : _new;

    private BenefitRefusal? Cited(AverageFact fact)
    {
        if (fact.Citation is { } citation)
        {
            Use(citation);
        }

        return null;
    }

    private void AddSumsOf(BenefitStatement statement)
    {
        if (_components.Count == 0 || request.Benefit == Benefit.PensionSheet)
        {
            return;
        }

        if (!statement.IsMonthly)
        {
            _steps.Add(new(BenefitFigure.Arrears, null, Raised(statement), null, statement.Difference, []));
            return;
        }

        _steps.Add(new(BenefitFigure.MonthlyDifference, null, Raised(statement), null, statement.Difference, []));
        if (statement.Months.Count is { } count)
        {
            _steps.Add(new(BenefitFigure.Arrears, null, Formula.Of(statement.Difference) * Formula.Of(count), null, statement.Arrears, []));
        }
    }

    // Where the new amount is lower, nothing is due, and the formula says so.
    private static Formula Raised(BenefitStatement statement)
    {
        var difference = Formula.Of(statement.After) - Formula.Of(statement.Before);
        return statement.After < statement.Before ? Formula.Max(Formula.Of(Yuan.Zero), difference) : difference;
    }

    private void AddNotesOf(BenefitStatement statement)
    {
        if (statement.After < statement.Before)
        {
            Add(new BenefitNote(BenefitNoteCode.OverpaidReview, [], statement.Before - statement.After));
        }

        if (statement is { IsMonthly: true, Months.Count: null, Components.Length: > 0 } && request.Benefit != Benefit.PensionSheet)
        {
            Note(BenefitNoteCode.MonthsUnknown);
        }

        if (Band > Yuan.Zero)
        {
            Add(new BenefitNote(BenefitNoteCode.IndexIsRounded, [], Band));
        }

        if (_citations.Exists(citation => citation.Confidence != Confidence.A))
        {
            Add(new BenefitNote(
                BenefitNoteCode.FiguresUnconfirmed,
                [.. _citations.Where(citation => citation.Confidence != Confidence.A).Select(Reference.To)]));
        }
    }

    private sealed record AverageFact(Yuan Amount, ImmutableArray<Reference> References, Citation? Citation)
    {
        public static AverageFact? Of(Yuan? stated, int? year, BenefitRequest request, BenefitBook book)
        {
            if (stated is { } amount)
            {
                return new(amount, [], null);
            }

            return year is { } known && book.AverageOf(request.Place, known) is { } row
                ? new(row.Monthly, [Reference.To(row.Citation)], row.Citation)
                : null;
        }
    }
}
