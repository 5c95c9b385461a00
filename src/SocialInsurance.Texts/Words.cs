using System.Globalization;
using System.Resources;
using NodaTime;
using SocialInsurance.Core.Benefits;
using SocialInsurance.Core.Demands;
using SocialInsurance.Core.LateFees;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Problems;
using SocialInsurance.Texts.Wording;

namespace SocialInsurance.Texts;

/// <summary>
/// The words of one language for everything that the calculator and the reader of requests return. They return codes and
/// values; sentences are made here.
/// </summary>
public sealed class Words
{
    private Words(Language language, string culture)
    {
        Language = language;
        Culture = CultureInfo.GetCultureInfo(culture);
    }

    public static Words Chinese { get; } = new(Language.Chinese, "zh-CN");

    public static Words English { get; } = new(Language.English, "en");

    public Language Language { get; }

    /// <summary>The culture in which texts are looked up and written.</summary>
    public CultureInfo Culture { get; }

    public static Words In(Language language) => language switch
    {
        Language.Chinese => Chinese,
        Language.English => English,
    };

    public string Of(Insurance insurance) => Term("Insurance", insurance);

    public string Of(Situation situation) => Term("Situation", situation);

    public string Of(Payer payer) => Term("Payer", payer);

    public string Of(Contributor contributor) => Term("Contributor", contributor);

    public string Of(HouseholdGroup household) => Term("HouseholdGroup", household);

    public string Of(Circumstances circumstance) => Term("Circumstances", circumstance);

    public string Of(CollectionChannel channel) => Term("CollectionChannel", channel);

    public string Of(RoundingStep step) => Term("RoundingStep", step);

    public string Of(RoundingMethod method) => Term("RoundingMethod", method);

    public string Of(PolicyOverride overridden) => Term("Override", overridden);

    public string Of(Confidence confidence) => Term("Confidence", confidence);

    public string Of(Grade grade) => Term("Grade", grade);

    public string Of(PolicyGroup group) => Term("PolicyGroup", group);

    public string Of(RateComponent component) => Term("RateComponent", component);

    public string Of(GenerationRoute route) => Term("GenerationRoute", route);

    public string Of(LeaversRoute route) => Term("LeaversRoute", route);

    public string Of(RefundRoute route) => Term("RefundRoute", route);

    public string Of(LateFeeStart start) => Term("LateFeeStart", start);

    public string Of(PolicyTable table) => Term("PolicyTable", table);

    public string Of(AverageBasis basis) => Term("AverageBasis", basis);

    public string Of(LimitsStatus status) => Term("LimitsStatus", status);

    public string Of(LegalBasis law) => Find(Laws.ResourceManager, law.ToString());

    public string Of(EmployerSize size) => Term("EmployerSize", size);

    public string Of(ReliefKind kind) => Term("ReliefKind", kind);

    public string Of(LaterPayment laterPayment) => Term("LaterPayment", laterPayment);

    public string Of(AdvanceRule advance) => Term("AdvanceRule", advance);

    public string Of(LeaversBasis basis) => Term("LeaversBasis", basis);

    public string Of(RequestInput input) => Term("RequestInput", input);

    public string Of(Benefit benefit) => BenefitWords.Term("Benefit", benefit, this);

    public string Of(BenefitFigure figure) => BenefitWords.Term("Figure", figure, this);

    public string Of(BenefitStage stage) => BenefitWords.Term("Stage", stage, this);

    public string Of(BenefitEvent happening) => BenefitWords.Term("Event", happening, this);

    public string Of(Dependence dependence) => BenefitWords.Term("Dependence", dependence, this);

    public string Of(Relation relation) => BenefitWords.Term("Relation", relation, this);

    public string Of(PensionFormula formula) => BenefitWords.Term("PensionFormula", formula, this);

    /// <summary>A formula with its figures.</summary>
    public string Of(Formula formula) => BenefitWords.Of(formula, this);

    public string Of(BenefitStep step) => BenefitWords.Of(step, this);

    public string Of(BenefitNote note) => BenefitWords.Of(note, this);

    /// <summary>What a benefit difference comes to, in one sentence.</summary>
    public string VerdictOf(BenefitStatement statement) => BenefitWords.VerdictOf(statement, this);

    /// <summary>Whether topping up is worth it, in one sentence.</summary>
    public string WorthOf(TopUpWorth worth) => BenefitWords.WorthVerdict(worth, this);

    /// <summary>How the days of late fees were counted, in one line.</summary>
    public string ConventionOf(LateFeeStatement lateFee) => LateFeeWords.Of(lateFee, this);

    public string Of(Note note) => NoteWords.Of(note, this);

    public string Of(NextStep step) => Format(
        Find(NextStepTexts.ResourceManager, step.Code.ToString()), step.Day is { } day ? Date(day) : step.Office?.Text);

    public string Of(ExplanationStep step) => StepWords.Of(step, this);

    public string Of(RequestProblem problem) => ProblemWords.Of(problem, this);

    /// <summary>The verdict on a demand, or what is owed, in one sentence.</summary>
    public string VerdictOf(Statement statement) => VerdictWords.SentenceOf(statement, this);

    /// <summary>A finding on a demand, in one sentence with its figures.</summary>
    public string Of(DemandFinding finding, DemandVerdict demand) => VerdictWords.Of(finding, demand, this);

    /// <summary>A reading of a demand and its sums, in one line.</summary>
    public string ReadingOf(Statement reading) => DemandWords.SummaryOf(reading, this);

    /// <summary>The name of a reading, for people who know no procedures.</summary>
    public string ReadingOf(Situation situation) => DemandWords.NameOf(situation, this);

    /// <summary>A line of a demand, in one sentence with its figures.</summary>
    public string Of(DemandLineVerdict line) => DemandWords.Of(line, this);

    /// <summary>A situation that does not fit the facts, and why.</summary>
    public string Of(ReadingLeftOut leftOut) => DemandWords.Of(leftOut, this);

    /// <summary>What all readings together say of a demand, in one sentence.</summary>
    public string SentenceOf(DemandCheck check) => DemandWords.SentenceOf(check, this);

    /// <summary>What the verdict means, in one more sentence.</summary>
    public string MeaningOf(Statement statement) => VerdictWords.MeaningOf(statement, this);

    /// <summary>A document in one line: body, title, number, day of issue, grade.</summary>
    public string Of(PolicyDocument document) => CitationWords.Of(document, this);

    /// <summary>Where a figure was read.</summary>
    public string ReadAt(Source source) => CitationWords.ReadAt(source, this);

    /// <summary>A grade with its name: A2 official text (reproduced).</summary>
    public string Label(Grade grade) => $"{grade} {Of(grade)}";

    /// <summary>What a figure or note rests on: the provision; or the documents behind a row, and where its figures were read.</summary>
    public IEnumerable<string> Of(Reference reference) => reference switch
    {
        LawReference law => [Of(law.Law)],
        PolicyReference policy => CitationWords.Of(policy.Citation, this),
        _ => throw new ArgumentOutOfRangeException(nameof(reference), reference, "A reference of an unknown kind."),
    };

    /// <summary>What something rests on, in one line, each provision and source once.</summary>
    public string Basis(IEnumerable<Reference> references) => List(references.SelectMany(Of).Distinct(StringComparer.Ordinal));

    /// <summary>An assumption in one sentence.</summary>
    public string Of(Assumption assumption) => AssumptionWords.Of(assumption, this);

    /// <summary>What an answer leaves out, in one sentence.</summary>
    public string LeftOut(Refusal refusal) => AssumptionWords.Of(refusal, this);

    /// <summary>The name of a city.</summary>
    public string Of(CityPolicy city) => Language switch
    {
        Language.Chinese => city.ChineseName,
        Language.English => city.EnglishName,
    };

    /// <summary>What people call a field of a request, by its path in the API.</summary>
    public string Field(string path) => FieldWords.Of(path, this);

    /// <summary>Money with separators and its sign, always two decimals: ¥3,379.36.</summary>
    public string Money(Yuan amount) => "¥" + Amount(amount);

    /// <summary>Money that is not known to the fen, half up to the yuan: ¥3,379.</summary>
    public string WholeYuan(Yuan amount) => "¥" + WholeAmount(amount);

    /// <summary>The same as in a table: 3,379.</summary>
    public string WholeAmount(Yuan amount) => decimal.Round(amount.ToDecimal(), MidpointRounding.AwayFromZero).ToString("#,##0", Culture);

    /// <summary>Money as in a table: 3,379.36.</summary>
    public string Amount(Yuan amount) => amount.ToDecimal().ToString("#,##0.00", Culture);

    /// <summary>A base or average as people write it: 1,335, or 8,333.33 where it has fen.</summary>
    public string Base(Yuan amount) => amount.ToDecimal().ToString(amount.IsWholeYuan ? "#,##0" : "#,##0.00", Culture);

    public string Exact(ExactYuan amount) => amount.ToDecimal().ToString("#,##0.########", Culture);

    public string Percent(Rate rate) => rate.ToPercent().ToString("0.####", Culture) + "%";

    public string Month(YearMonth month) => month.ToString("uuuu-MM", Culture);

    public string Months(MonthRange months) =>
        months.Count == 1 ? Month(months.From) : $"{Month(months.From)} – {Month(months.To)}";

    /// <summary>The months of a row; an open end is a dash with nothing after it.</summary>
    public string InForce(MonthSpan months) => months.To is { } to ? Months(new MonthRange(months.From, to)) : $"{Month(months.From)} –";

    public string Date(LocalDate date) => date.ToString("uuuu-MM-dd", Culture);

    public string MonthsCount(int count) => Format(Find(Terms.ResourceManager, count == 1 ? "MonthsCountOne" : "MonthsCount"), count);

    public string List(IEnumerable<string> words) => string.Join(Find(Terms.ResourceManager, "ListSeparator"), words);

    internal string Term<T>(string kind, T value)
        where T : struct, Enum => Find(Terms.ResourceManager, $"{kind}_{value}");

    internal string Find(ResourceManager resources, string key) => resources.GetString(key, Culture)
        ?? throw new MissingManifestResourceException($"{resources.BaseName} has no text {key}.");

    internal string Format(string template, params ReadOnlySpan<object?> arguments) => string.Format(Culture, template, arguments);

    /// <summary>A value that a text names, in words.</summary>
    internal string Number(decimal number) => number.ToString("#,##0.##", Culture);
}
