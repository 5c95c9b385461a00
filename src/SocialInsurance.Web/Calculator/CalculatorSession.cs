using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using NodaTime;
using NodaTime.Text;
using SocialInsurance.Core;
using SocialInsurance.Core.Demands;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests;
using SocialInsurance.Requests.Links;
using SocialInsurance.Requests.Parsing;
using SocialInsurance.Requests.Problems;
using SocialInsurance.Requests.Reading;

namespace SocialInsurance.Web.Calculator;

/// <summary>
/// One person's calculation: what was entered, and the statement or the problems that come of it. Nothing of it is stored.
/// </summary>
/// <param name="reader">Judges what was entered.</param>
/// <param name="calculator">Computes the statement.</param>
/// <param name="book">The policy book.</param>
/// <param name="entered">Called when something was entered, before it is calculated.</param>
public sealed class CalculatorSession(
    BackPaymentRequestReader reader, BackPaymentCalculator calculator, PolicyBook book, Action entered)
{
    private readonly DemandReadings _readings = new(reader, new(calculator));
    private IReadOnlyList<RequestProblem> _linkProblems = [];
    private CalculatorForm? _before;
    private bool _hasMonthsOfReading;

    public CalculatorForm Form { get; private set; } = new();

    public PolicyBook Book => book;

    /// <summary>The newest statement; it stays while the entries have problems, but is then no longer up to date.</summary>
    public Statement? Statement { get; private set; }

    public bool IsUpToDate { get; private set; }

    /// <summary>Every reading of the facts, while no situation is chosen; absent while they do not suffice.</summary>
    public DemandCheck? Readings { get; private set; }

    /// <summary>Whether the statement is one of several readings, to which one can go back.</summary>
    public bool IsReading { get; private set; }

    /// <summary>Whether what an example or a fresh start replaced can be had back.</summary>
    public bool CanUndo => _before is not null;

    /// <summary>The statement that was kept to be compared with what comes after it.</summary>
    public Statement? Kept { get; set; }

    public IReadOnlyList<RequestProblem> Problems { get; private set; } = [];

    /// <summary>What was entered so far falls short of a request without being wrong.</summary>
    public IEnumerable<RequestProblem> Missing => Problems.Where(IsMissing);

    /// <summary>What was entered is wrong, or the calculator refuses.</summary>
    public IEnumerable<RequestProblem> Wrong => Problems.Where(problem => !IsMissing(problem));

    public CityPolicy? City => book.Find(Form[FieldNames.City]);

    /// <summary>
    /// Whether someone who leaves is settled at once, and so is asked for less: as the newest statement says, else as the rules
    /// of the place allow. Before the place is known it is left open.
    /// </summary>
    public bool IsSettledOnLeaving => Form.Situation == Core.Requests.Situation.Leaving
        && (this is { IsUpToDate: true, Statement.Reading: { } reading } ? reading == LeavingReading.Settlement : MaySettleOnLeaving);

    /// <summary>Reads a shared link.</summary>
    public void Open(IEnumerable<KeyValuePair<string, string?>> query)
    {
        var (request, problems) = LinkReader.Read(query);
        Form = CalculatorForm.Of(request);
        Form.IsWorkInjuryRateUnknown = request.ContainsKey(FieldNames.Situation); // a link to a statement says what it wants assumed
        _linkProblems = problems;
        Recalculate();
    }

    /// <summary>The calculation of another link, beside this one; nothing when the text holds no such link.</summary>
    public CalculatorSession? Beside(string link)
    {
        ArgumentNullException.ThrowIfNull(link);
        var start = link.IndexOf('?', StringComparison.Ordinal);
        var query = QueryOf(start < 0 ? string.Empty : link[start..].Split('#', ' ', '\n')[0].TrimEnd());
        if (!LinkReader.IsRequest(query))
        {
            return null;
        }

        var other = new CalculatorSession(reader, calculator, book, () => { });
        other.Open(query);
        return other;
    }

    /// <summary>The fields of a query that begins with a question mark.</summary>
    public static IReadOnlyList<KeyValuePair<string, string?>> QueryOf(string query) =>
        [.. QueryHelpers.ParseQuery(query).Select(field => KeyValuePair.Create(field.Key, (string?)field.Value.ToString()))];

    /// <summary>Goes on with what was entered before another page was looked at.</summary>
    public void Resume(CalculatorForm form)
    {
        Form = form;
        if (!form.IsEmpty)
        {
            Recalculate();
        }
    }

    /// <summary>What would be owed if the average that is not yet published were that much higher.</summary>
    public Totals? Suppose(Rate rise) => Statement is { } statement
        ? calculator.Calculate(statement.Request with { SupposedRise = rise }).Statement?.Totals
        : null;

    /// <summary>Fills in the newspaper's case: Chongqing, left on 10 April 2013, asked for both shares.</summary>
    public void ShowExample()
    {
        Replace(WorkedExamples.Newspaper());
    }

    public void StartAgain()
    {
        Replace(new());
        Statement = null;
    }

    /// <summary>Brings back what was entered before the example, or before everything was cleared.</summary>
    public void Undo()
    {
        if (_before is { } before)
        {
            Form = before;
            _before = null;
            Enter();
        }
    }

    /// <summary>Shows one of the readings as a statement.</summary>
    public void OpenReading(Statement reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Form.Situation = reading.Request.Situation;
        _hasMonthsOfReading = reading.Request.Situation != Core.Requests.Situation.Leaving && !Form.Holds(FieldNames.From) && !Form.Holds(FieldNames.To);
        if (_hasMonthsOfReading)
        {
            // Who leaves need not name the months; every other situation is asked for them.
            (Form[FieldNames.From], Form[FieldNames.To]) = (YearMonthPattern.Iso.Format(reading.Request.Months.From), YearMonthPattern.Iso.Format(reading.Request.Months.To));
        }

        IsReading = true;
        Enter();
    }

    /// <summary>Goes back to all readings.</summary>
    public void CloseReading()
    {
        Form.Situation = null;
        if (_hasMonthsOfReading)
        {
            Form.Clear(FieldNames.From, FieldNames.To);
            _hasMonthsOfReading = false;
        }

        Enter();
    }

    public void Enter(string field, string? text)
    {
        Form[field] = text ?? string.Empty;
        Enter();
    }

    public void Enter()
    {
        _linkProblems = [];
        entered();
    }

    public IEnumerable<RequestProblem> WrongIn(string field) =>
        Wrong.Where(problem => problem.Field == field || (problem.TopField == field && problem.Field.Length > field.Length));

    public void Recalculate()
    {
        if (!Form.Holds(FieldNames.Situation))
        {
            RecalculateReadings();
            return;
        }

        Readings = null;
        var request = RequestAsAssumed();
        var read = reader.Read(JsonSerializer.SerializeToElement(request));
        if (read.Value is not { } valid)
        {
            Fail(read.Problems);
            return;
        }

        var result = calculator.Calculate(valid);
        if (result.Statement is { } statement)
        {
            (Statement, IsUpToDate, Problems) = (statement, true, _linkProblems);
        }
        else
        {
            Fail(RefusalProblems.Of(result.Refusals, valid));
        }
    }

    /// <summary>A link that shows this statement again, with the same knowledge, whenever it is opened.</summary>
    public string LinkFor(string page) => LinkOf(RequestAsAssumed(), page);

    /// <summary>A link that tells no wage. Opened, it asks for the wage, or computes as for a person who does not know it.</summary>
    public string LinkWithoutWageFor(string page) => LinkOf(RequestWithoutWage(), page);

    /// <summary>Whether a wage was entered, for all months or for one.</summary>
    public bool HasWage
    {
        get
        {
            var request = Form.ToRequest();
            return request.ContainsKey(FieldNames.Wage) || MonthsOf(request).Any(month => month.ContainsKey(FieldNames.Wage));
        }
    }

    /// <summary>What is owed by the link that tells no wage; nothing when it asks for the wage first.</summary>
    public Totals? OwedWithoutWage()
    {
        var read = reader.Read(JsonSerializer.SerializeToElement(RequestWithoutWage()));
        return read.Value is { } valid ? calculator.Calculate(valid).Statement?.Totals : null;
    }

    /// <summary>
    /// The lowest work injury rate an employer of the city could have in the month: assumed until the person says better,
    /// because hardly anyone knows the own employer's.
    /// </summary>
    public Rate? AssumedWorkInjuryRate
    {
        get
        {
            if (Form.IsWorkInjuryRateUnknown || Form.IsFlexible || Form[FieldNames.WorkInjuryRate].Length > 0
                || City is not { } city || FirstMonth is not { } month)
            {
                return null;
            }

            return LowestRate(city, month) ?? LowestRate(book.National, month);
        }
    }

    /// <summary>The first liability month, as entered or as the day of leaving implies.</summary>
    public YearMonth? FirstMonth => TypedText.ParseMonth(Form.ToRequest()[FieldNames.From]?.ToString() ?? string.Empty);

    /// <summary>The last liability month, as entered or as the day of leaving implies.</summary>
    public YearMonth? LastMonth => TypedText.ParseMonth(Form.ToRequest()[FieldNames.To]?.ToString() ?? string.Empty);

    private static Rate? LowestRate(CityPolicy city, YearMonth month)
    {
        var rows = city.At(month, city.AsOf).Rates(Insurance.WorkInjury, Contributor.Employee, HouseholdGroup.Urban).Rows;
        return rows.IsEmpty ? null : rows[0].EmployerLowest ?? (rows[0].Classes.IsEmpty ? null : rows[0].Classes[0]);
    }

    private bool MaySettleOnLeaving => City is not { } city || Form.Holds(FieldNames.OldAverageWage)
        || (TypedText.ParseDate(Form[FieldNames.LeftOn]) is { } leftOn
            ? city.SettlementRuleOn(leftOn) is not null
            : city.Leavers.Any(rule => rule.Settlement is not null));

    private static bool IsMissing(RequestProblem problem) =>
        problem.Code is ProblemCode.Required or ProblemCode.NeedsWageBaseOrShare
        || problem.Refusal?.Code is RefusalCode.WageNeeded or RefusalCode.WageOrBaseNeeded or RefusalCode.CurrentBaseNeeded;

    private static IEnumerable<JsonObject> MonthsOf(JsonObject request) =>
        (request[FieldNames.Months] as JsonArray ?? []).OfType<JsonObject>();

    private string LinkOf(JsonObject request, string page)
    {
        if (Statement is { } statement)
        {
            request[FieldNames.KnownOn] = LocalDatePattern.Iso.Format(statement.Request.KnownOn);
        }

        return page + LinkWriter.Write(request);
    }

    private JsonObject RequestWithoutWage()
    {
        var request = RequestAsAssumed();
        request.Remove(FieldNames.Wage);
        foreach (var month in MonthsOf(request))
        {
            month.Remove(FieldNames.Wage);
        }

        return request;
    }

    // What nobody calls by its legal name is answered by everything that it may be.
    private void RecalculateReadings()
    {
        (Statement, Readings, IsReading) = (null, null, false);
        var read = _readings.Of(JsonSerializer.SerializeToElement(RequestAsAssumed()));
        if (read.Value is { } check)
        {
            (Readings, IsUpToDate, Problems) = (check, true, _linkProblems);
        }
        else
        {
            Fail(read.Problems);
        }
    }

    private void Replace(CalculatorForm form)
    {
        (_before, Form) = (Form.IsEmpty ? null : Form, form);
        Enter();
    }

    private void Fail(IReadOnlyList<RequestProblem> problems)
    {
        IsUpToDate = false;
        Problems = [.. _linkProblems, .. problems];
    }

    private JsonObject RequestAsAssumed()
    {
        var request = Form.ToRequest();
        if (AssumedWorkInjuryRate is { } rate)
        {
            request[FieldNames.WorkInjuryRate] = rate.ToPercent();
        }

        return request;
    }
}
