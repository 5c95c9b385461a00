using System.Collections.Immutable;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;
using SocialInsurance.Texts;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Resources;

namespace SocialInsurance.Web.Documents;

/// <summary>
/// A letter made of a statement. It states figures and provisions and asks; it judges nobody. Who writes, to whom and how to
/// be reached is left blank: the server never learns it.
/// </summary>
internal sealed class Letter
{
    /// <summary>What a letter to the employer may cite.</summary>
    private static readonly NoteCode[] OfBreakdown =
        [NoteCode.EmployeeShareOnly, NoteCode.EmployeeShareIsDue, NoteCode.LateFeeNotChargeableToEmployee];

    /// <summary>What a complaint may cite.</summary>
    private static readonly NoteCode[] OfComplaint =
    [
        NoteCode.EmployeeShareOnly, NoteCode.LateFeeNotChargeableToEmployee, NoteCode.WaiverVoid, NoteCode.NoWithholdingOfDocuments,
        NoteCode.CardBelongsToHolder, NoteCode.TerminationProof15Days,
    ];

    private readonly Statement _statement;
    private readonly CityPolicy? _city;
    private readonly PageWords _words;
    private readonly ImmutableArray<LetterParagraph>.Builder _paragraphs = ImmutableArray.CreateBuilder<LetterParagraph>();

    private Letter(Statement statement, CityPolicy? city, PageWords words)
    {
        _statement = statement;
        _city = city;
        _words = words;
    }

    /// <summary>The letters that the statement gives reason for; a complaint only where it shows something to complain of.</summary>
    public static IEnumerable<LetterKind> KindsFor(Statement statement)
    {
        if (statement.Request.Contributor == Contributor.Flexible)
        {
            yield break;
        }

        yield return LetterKind.Breakdown;
        if (AsksTooMuch(statement) || (SituationRule.Of(statement.Request.Situation).IsShortfall && statement.Totals.All > Yuan.Zero))
        {
            yield return LetterKind.Complaint;
        }
    }

    public static string TitleOf(LetterKind kind, PageWords words) => words[kind switch
    {
        LetterKind.Breakdown => nameof(PageText.LetterBreakdown),
        LetterKind.Complaint => nameof(PageText.LetterComplaint),
    }];

    public static ImmutableArray<LetterParagraph> Write(LetterKind kind, Statement statement, CityPolicy? city, PageWords words)
    {
        var letter = new Letter(statement, city, words);
        letter.Add(LetterStyle.Title, TitleOf(kind, words));
        switch (kind)
        {
            case LetterKind.Breakdown:
                letter.AddBreakdown();
                break;
            case LetterKind.Complaint:
                letter.AddComplaint();
                break;
        }

        letter.Add(LetterStyle.Body, words.Words.Of(new PlainNote(NoteCode.EstimateOnly)));
        letter.Add(LetterStyle.Signature, words[nameof(PageText.LetterSigned)]);
        letter.Add(LetterStyle.Signature, words[nameof(PageText.LetterReached)]);
        letter.Add(LetterStyle.Signature, words[nameof(PageText.LetterDated)]);
        return letter._paragraphs.ToImmutable();
    }

    private static bool AsksTooMuch(Statement statement) =>
        statement.Demand?.Findings.Contains(DemandFinding.ExceedsEmployeeShare) ?? false;

    private void AddBreakdown()
    {
        Add(LetterStyle.Body, _words[nameof(PageText.LetterToEmployer)]);
        AddFacts();
        AddFormulas();
        Add(LetterStyle.Body, _words[nameof(PageText.LetterAskBreakdown)]);
        AddLaws(OfBreakdown);
    }

    private void AddComplaint()
    {
        Add(LetterStyle.Body, _words[nameof(PageText.LetterToAuthority)]);
        Add(LetterStyle.Body, _words[nameof(PageText.LetterAbout)]);
        AddFacts();
        AddFormulas();
        Add(LetterStyle.Body, _words[nameof(PageText.LetterAskInspection)]);
        foreach (var request in Requests())
        {
            Add(LetterStyle.Item, request);
        }

        AddLaws(OfComplaint);
        Add(LetterStyle.Body, _words[nameof(PageText.LetterEvidence)]);
        foreach (var paper in Evidence())
        {
            Add(LetterStyle.Item, _words[paper]);
        }
    }

    private void AddFacts()
    {
        var (request, totals, words) = (_statement.Request, _statement.Totals, _words.Words);
        var (months, situation) = (words.Months(request.Months), words.Of(request.Situation));
        List<string> sentences =
        [
            _city is { } city
                ? _words.Format(nameof(PageText.LetterIAm), words.Of(city), months, situation)
                : _words.Format(nameof(PageText.LetterIAmSomewhere), months, situation),
        ];
        if (request.LeftOn is { } leftOn)
        {
            sentences.Add(_words.Format(nameof(PageText.LetterLeft), words.Date(leftOn)));
        }

        if (_statement.Demand is { } demand)
        {
            sentences.Add(_words.Format(nameof(PageText.LetterAsked), words.Money(demand.Asked)));
        }

        Add(LetterStyle.Body, Joined(sentences));
        Add(LetterStyle.Body, Joined(
        [
            _words.Format(
                totals.IsEmployerComplete ? nameof(PageText.LetterComputed) : nameof(PageText.LetterComputedPartly),
                words.Money(totals.Employee),
                words.Money(totals.Employer)),
            .. Findings(),
        ]));
        AddAssumed();
    }

    // An estimate is called one, to whoever reads it.
    private void AddAssumed()
    {
        var assumed = _statement.LeftOut.Select(_words.Words.LeftOut)
            .Concat(_statement.Assumptions.Where(assumption => assumption.Affects).Select(_words.Words.Of))
            .ToList();
        if (assumed.Count > 0)
        {
            Add(LetterStyle.Body, _words[nameof(PageText.LetterEstimated)]);
            assumed.ForEach(sentence => Add(LetterStyle.Body, sentence));
        }
    }

    private IEnumerable<string> Findings()
    {
        if (_statement.Demand is { } demand)
        {
            if (AsksTooMuch(_statement))
            {
                yield return _words.Format(demand.Share.IsExact ? nameof(PageText.LetterBeyond) : nameof(PageText.LetterBeyondAtLeast), _words.Words.Money(demand.Excess));
            }

            if (demand.Findings.Contains(DemandFinding.IncludesEmployerShare))
            {
                yield return _words[nameof(PageText.LetterIsBothShares)];
            }
        }

        if (_statement.LateFee is { } lateFee && lateFee.Total > Yuan.Zero && _statement.Request.PaidOn is { } paidOn)
        {
            yield return _words.Format(nameof(PageText.LetterLateFee), _words.Words.Date(paidOn), _words.Words.Money(lateFee.Total));
        }
    }

    private void AddFormulas()
    {
        Add(LetterStyle.Body, _words[nameof(PageText.LetterFormulas)]);
        foreach (var insurance in _statement.Insurances)
        {
            var steps = insurance.Explain().Where(step => step is not BaseStep).Select(_words.Words.Of).ToList();
            if (steps.Count > 0)
            {
                Add(LetterStyle.Item, _words.Format(
                    nameof(PageText.LetterFormula), _words.Words.Of(insurance.Insurance), string.Join(_words[nameof(PageText.LetterStepSeparator)], steps)));
            }
        }
    }

    private void AddLaws(NoteCode[] codes)
    {
        Add(LetterStyle.Body, _words[nameof(PageText.LetterLaws)]);
        foreach (var note in _statement.Notes.Where(note => codes.Contains(note.Code)))
        {
            Add(LetterStyle.Item, _words.Format(nameof(PageText.LetterLaw), _words.Words.Of(note), _words.Words.Basis(note.References)));
        }
    }

    private IEnumerable<string> Requests()
    {
        var months = _words.Words.Months(_statement.Request.Months);
        switch (_statement.Request.Situation)
        {
            case Situation.MissedMonths:
                yield return _words.Format(nameof(PageText.LetterRequestMissed), months);
                break;
            case Situation.UnderDeclared:
                yield return _words.Format(nameof(PageText.LetterRequestBase), months);
                break;
            case Situation.Leaving or Situation.AnnualAdjustment or Situation.Assessed:
                break;
        }

        if (AsksTooMuch(_statement))
        {
            yield return _words[nameof(PageText.LetterRequestShare)];
        }

        if (_statement.Request.Situation == Situation.Leaving)
        {
            yield return _words[nameof(PageText.LetterRequestPapers)];
        }
    }

    private IEnumerable<string> Evidence()
    {
        yield return nameof(PageText.LetterEvidenceStatement);
        yield return nameof(PageText.LetterEvidenceContract);
        yield return nameof(PageText.LetterEvidenceWages);
        yield return nameof(PageText.LetterEvidenceRecord);
        if (_statement.Demand is not null)
        {
            yield return nameof(PageText.LetterEvidenceDemand);
        }

        if (_statement.Request.Situation == Situation.Leaving)
        {
            yield return nameof(PageText.LetterEvidenceNotice);
        }
    }

    // Chinese sentences stand side by side.
    private string Separator => _words.Language switch
    {
        Language.Chinese => string.Empty,
        Language.English => " ",
    };

    private string Joined(IEnumerable<string> sentences) => string.Join(Separator, sentences);

    private void Add(LetterStyle style, string text) => _paragraphs.Add(LetterParagraph.Of(style, text));
}
