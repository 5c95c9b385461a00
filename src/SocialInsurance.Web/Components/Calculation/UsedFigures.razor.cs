using Microsoft.AspNetCore.Components;
using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Resources;

namespace SocialInsurance.Web.Components.Calculation;

/// <summary>
/// The parameters behind the statement, read from the statement itself, so that they cannot differ from it. Without one
/// their inputs stay, because the figure that is missing is entered here.
/// </summary>
public sealed partial class UsedFigures
{
    [CascadingParameter]
    public CalculatorSession Session { get; set; } = null!;

    [CascadingParameter]
    public PageWords Words { get; set; } = null!;

    private Statement? Statement =>
        Session is { IsUpToDate: true, Statement: { } newest } && newest.Request.Situation == Session.Form.Situation ? newest : null;

    private bool UsesShare => Session.Form.Holds(FieldNames.Percent);

    private FigureSource SourceOfDueLevel =>
        SourceOf(FieldNames.Wage, SourceOf(FieldNames.Percent, FigureSource.Lowest));

    private FigureSource SourceOfWorkInjury => (Session.Form.Holds(FieldNames.WorkInjuryRate), Session.AssumedWorkInjuryRate) switch
    {
        (true, _) => FigureSource.Yours,
        (false, { }) => FigureSource.Assumed,
        (false, null) => FigureSource.Unknown,
    };

    private FigureSource SourceOfRates => Lines.Any(line => line.Inputs.Facts.Insurance.IsSharedByEmployee()
        && (line.Inputs.Rates.Employee.Assumed is not null || line.Inputs.Rates.Employer.Assumed is not null))
            ? FigureSource.Estimated
            : FigureSource.Policy;

    private IEnumerable<MonthLine> Lines => Statement?.Insurances.SelectMany(insurance => insurance.Months) ?? [];

    private string DueLevel
    {
        get
        {
            if (Statement is { Request.Wages: [{ Wage: var wage }, ..] })
            {
                return Words.Format(nameof(PageText.DueLevelWage), Words.Words.Base(wage));
            }

            if (Statement is null)
            {
                return string.Empty;
            }

            var shares = Lines.Select(line => line.Inputs.Due).OfType<PercentBase>().Select(found => Words.Words.Percent(found.Percent)).Distinct(StringComparer.Ordinal);
            return Words.Format(nameof(PageText.DueLevelShare), string.Join(" / ", shares));
        }
    }

    private string Rates => Statement is null
        ? string.Empty
        : Words.Words.List(Statement.Insurances
            .Where(insurance => insurance.Insurance.IsSharedByEmployee() && insurance.Months.Length > 0)
            .Select(insurance => RatePair.Of(insurance.Months[^1].Inputs.Rates, Words)));

    private string WorkInjury => Distinct(Lines
        .Where(line => Statement!.Insurances.Any(insurance => insurance.Insurance == Insurance.WorkInjury && insurance.Months.Contains(line)))
        .Select(line => line.Inputs.Rates.Employer.Rate is { } rate ? Words.Words.Percent(rate) : Words[nameof(PageText.Unknown)]));

    private string RoundingText => Words[$"RoundingMode_{Statement?.Request.RoundingMode ?? default}"];

    private FigureSource SourceOf(string field, FigureSource otherwise)
    {
        if (Session.Form.Holds(field))
        {
            return FigureSource.Yours;
        }

        return Statement is null && otherwise == FigureSource.Policy ? FigureSource.None : otherwise;
    }

    // A refusal names what the book lacks; the row where it can be entered opens by itself.
    private bool IsNeeded(string field) => Session.Problems.Select(problem => problem.Refusal?.Code).OfType<RefusalCode>().Any(code => code switch
    {
        RefusalCode.RatesNeeded or RefusalCode.EmployeeRateNotInBook => field == FieldNames.Rates,
        RefusalCode.NoAverageKnown or RefusalCode.OldAverageNeeded => field == FieldNames.OldAverageWage,
        RefusalCode.NewAverageNeeded => field == FieldNames.NewAverageWage,
        RefusalCode.OldLimitsNeeded or RefusalCode.LimitsPublicationUnknown or RefusalCode.LimitsWhenPayingUnknown => field == FieldNames.OldLimits,
        RefusalCode.NewLimitsNeeded => field == FieldNames.NewLimits,
        RefusalCode.LimitsNotInBook or RefusalCode.LimitsNotYetPublished or RefusalCode.FloorUnknown or RefusalCode.CeilingUnknown =>
            field is FieldNames.OldLimits or FieldNames.NewLimits,
        RefusalCode.FlexibleCannotUnderDeclare or RefusalCode.BillNeeded or RefusalCode.WageNeeded or RefusalCode.CurrentBaseNeeded or RefusalCode.WageOrBaseNeeded => false,
    });

    private void ForgetWorkInjury()
    {
        Session.Form.IsWorkInjuryRateUnknown = true;
        Session.Enter(FieldNames.WorkInjuryRate, null);
    }

    private string Bases(Func<MonthLine, ContributionBase?> baseOf) =>
        Distinct(Lines.Select(baseOf).OfType<ContributionBase>().Select(found => Words.Words.Base(found.Amount)));

    private string Average(Func<MonthLine, ContributionBase?> baseOf) =>
        Distinct(Lines.Select(baseOf).Select(AverageOf).OfType<Yuan>().Select(Words.Words.Base));

    private static Yuan? AverageOf(ContributionBase? found) => found switch
    {
        PercentBase percent => percent.AverageWage,
        WageBase { Settlement.Average: var average } => average,
        _ => null,
    };

    private string Limits(Func<MonthLine, ContributionBase?> baseOf) => Distinct(
        Lines.Select(baseOf).Select(found => found?.Held?.Limits).OfType<BaseLimits>().Select(limits => $"{Text(limits.Floor)}–{Text(limits.Ceiling)}"));

    // Never the book's mark on what the book does not have.
    private FigureSource SourceOfLimits(Func<MonthLine, ContributionBase?> baseOf) =>
        Lines.Select(baseOf).Any(found => found is { Held.By.Assumed: not null }) ? FigureSource.Estimated : FigureSource.Policy;

    private string Text(Limit limit) => limit switch
    {
        { Amount: { } amount } => Words.Words.Base(amount),
        { IsUnlimited: true } => "∞",
        _ => "?",
    };

    private static string Distinct(IEnumerable<string> texts) => string.Join(" / ", texts.Distinct(StringComparer.Ordinal));
}
