using System.Globalization;
using NodaTime.Text;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Web.Calculator;

/// <summary>
/// A figure that a person states in place of one that was assumed: for its insurances and months, and for nothing else.
/// </summary>
/// <param name="Field">The field of the request: limits old or new, or rates.</param>
/// <param name="Insurances">The insurances.</param>
/// <param name="From">The first month, as it stands on the form.</param>
/// <param name="To">The last month.</param>
/// <param name="Figures">What was entered, by the parts of the figure: floor and ceiling, or the rate of a payer.</param>
public sealed record FilledGap(
    string Field, IReadOnlyList<Insurance> Insurances, string From, string To, IReadOnlyList<KeyValuePair<string, string>> Figures)
{
    private static readonly string[] Parts =
        [FieldNames.Floor, FieldNames.Ceiling, FieldNames.Employee, FieldNames.Employer, FieldNames.EmployeeFixed, FieldNames.EmployerFixed];

    /// <summary>Whether a list of the form holds figures that each have months of their own.</summary>
    public static bool IsListOfFigures(string list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var top = list.Split('.')[0];
        return top is FieldNames.OldLimits or FieldNames.NewLimits || (top == FieldNames.Rates && top.Length < list.Length);
    }

    /// <summary>The gap behind an assumption, filled with what was assumed; nothing where no figure but a fact about the employer is missing.</summary>
    public static FilledGap? Of(Assumption assumption)
    {
        ArgumentNullException.ThrowIfNull(assumption);
        return assumption switch
        {
            LimitsAssumption { Limits.Value: var limits } of => Of(
                assumption,
                of.Side == LedgerSide.Due ? FieldNames.NewLimits : FieldNames.OldLimits,
                [new(FieldNames.Floor, TextOf(limits.Floor.Amount)), new(FieldNames.Ceiling, TextOf(limits.Ceiling.Amount))]),
            RateAssumption of => Of(
                assumption, FieldNames.Rates, [new(ApiWords.WordOf(of.Payer), of.Rate.Value.ToPercent().ToString("0.####", CultureInfo.InvariantCulture))]),
            _ => null,
        };
    }

    /// <summary>Every such figure on a form; the same one of several insurances once.</summary>
    public static IReadOnlyList<FilledGap> AllOn(CalculatorForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var found = new List<FilledGap>();
        foreach (var list in form.Lists.Where(IsListOfFigures))
        {
            for (var row = 0; row < form.RowsOf(list); row++)
            {
                Join(found, On(form, list, row));
            }
        }

        return found;
    }

    /// <summary>Where the figure of an insurance stands on a form; nothing where it does not.</summary>
    public string? PathOn(CalculatorForm form, Insurance insurance, string part)
    {
        ArgumentNullException.ThrowIfNull(form);
        var list = ListOf(insurance);
        return RowOn(form, list) is { } row ? CalculatorForm.PathIn(list, row, part) : null;
    }

    /// <summary>Enters the figure; one for the same insurance and months is replaced.</summary>
    public void EnterOn(CalculatorForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        foreach (var list in Insurances.Select(ListOf))
        {
            var row = RowOn(form, list) ?? form.AddRow(list);
            form[CalculatorForm.PathIn(list, row, FieldNames.From)] = From;
            form[CalculatorForm.PathIn(list, row, FieldNames.To)] = To;
            foreach (var (part, text) in Figures)
            {
                form[CalculatorForm.PathIn(list, row, part)] = text;
            }
        }
    }

    /// <summary>Takes the figure back.</summary>
    public void RemoveFrom(CalculatorForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        foreach (var list in Insurances.Select(ListOf))
        {
            if (RowOn(form, list) is { } row)
            {
                form.RemoveRow(list, row);
            }
        }
    }

    private static FilledGap Of(Assumption assumption, string field, IReadOnlyList<KeyValuePair<string, string>> figures) => new(
        field, assumption.Insurances, YearMonthPattern.Iso.Format(assumption.Months.From), YearMonthPattern.Iso.Format(assumption.Months.To), figures);

    private static string TextOf(Yuan? amount) => amount is { } known ? known.ToDecimal().ToString("0.##", CultureInfo.InvariantCulture) : "none";

    private static FilledGap On(CalculatorForm form, string list, int row)
    {
        var path = list.Split('.');
        IReadOnlyList<Insurance> insurances = path.Length > 1 && ApiWords.TryParse<Insurance>(path[1], out var insurance)
            ? [insurance]
            : Core.Values.Insurances.All;
        return new(
            path[0],
            insurances,
            form[CalculatorForm.PathIn(list, row, FieldNames.From)],
            form[CalculatorForm.PathIn(list, row, FieldNames.To)],
            [.. Parts.Select(part => KeyValuePair.Create(part, form[CalculatorForm.PathIn(list, row, part)])).Where(figure => figure.Value.Length > 0)]);
    }

    private static void Join(List<FilledGap> found, FilledGap next)
    {
        var index = found.FindIndex(known => (known.Field, known.From, known.To) == (next.Field, next.From, next.To) && known.Figures.SequenceEqual(next.Figures));
        if (index < 0)
        {
            found.Add(next);
        }
        else
        {
            found[index] = found[index] with { Insurances = [.. found[index].Insurances, .. next.Insurances] };
        }
    }

    private string ListOf(Insurance insurance) => $"{Field}.{ApiWords.WordOf(insurance)}";

    private int? RowOn(CalculatorForm form, string list)
    {
        for (var row = 0; row < form.RowsOf(list); row++)
        {
            if (form[CalculatorForm.PathIn(list, row, FieldNames.From)] == From && form[CalculatorForm.PathIn(list, row, FieldNames.To)] == To)
            {
                return row;
            }
        }

        return null;
    }
}
