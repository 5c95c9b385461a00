using System.Globalization;
using SocialInsurance.Core.Benefits;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Texts.Wording;

/// <summary>The words of a benefit difference: formulas, steps, notes, refusals and the verdict.</summary>
internal static class BenefitWords
{
    private const int Decimals = 8;
    private const int DecimalsOfPercent = 6;
    private const int DecimalsOfGain = 4;
    private const string NumberFormat = "#,##0.########";

    public static string Term<T>(string kind, T value, Words words)
        where T : struct, Enum => Find($"{kind}_{value}", words);

    public static string Of(Formula formula, Words words) => formula switch
    {
        NumberFormula number => Number(number, words),
        OperationFormula { Operation: FormulaOperation.Larger } choice => Format("Formula_Larger", words, Of(choice.Left, words), Of(choice.Right, words)),
        OperationFormula { Operation: FormulaOperation.Smaller } choice => Format("Formula_Smaller", words, Of(choice.Left, words), Of(choice.Right, words)),
        OperationFormula operation => $"{Side(operation.Left, operation, isRight: false, words)} {SignOf(operation.Operation)} {Side(operation.Right, operation, isRight: true, words)}",
        _ => throw new ArgumentOutOfRangeException(nameof(formula), formula, "A formula of an unknown kind."),
    };

    public static string Of(BenefitStep step, Words words)
    {
        var name = step.Stage is { } stage ? Format("FigureOf", words, words.Of(step.Figure), words.Of(stage)) : words.Of(step.Figure);
        var formula = Of(step.Formula, words);
        if (step.Formula is NumberFormula)
        {
            return Format("StepNumber", words, name, step.Amount is { } known ? words.Amount(known) : formula);
        }

        var exact = Exact(step.Formula.Value, step.Figure, words);
        return step is { Amount: { } amount, Rounding: { } rounding } && Fraction.Of(amount) != step.Formula.Value
            ? Format("StepRounded", words, name, formula, exact, words.Amount(amount), words.Of(rounding))
            : Format("Step", words, name, formula, step.Amount is { } whole ? words.Amount(whole) : exact);
    }

    public static string Of(BenefitNote note, Words words) => note switch
    {
        { Code: BenefitNoteCode.EmploymentGrantIsEmployers, Amount: { } amount } => Format("Note_EmploymentGrantOf", words, words.Money(amount)),
        { Rounding: { } rounding } => Format($"Note_{note.Code}", words, words.Of(rounding)),
        { Amount: { } amount } => Format($"Note_{note.Code}", words, words.Money(amount)),
        _ => Find($"Note_{note.Code}", words),
    };

    public static string Of(BenefitRefusal refusal, Words words)
    {
        var place = refusal.Place is { } known ? NameOf(known, words) : Find("SomePlace", words);
        var year = refusal.Year?.ToString(CultureInfo.InvariantCulture) ?? Find("SomeYear", words);
        return refusal.PerYuan is { } perYuan
            ? Format($"RefusalPerYuan_{refusal.Code}", words, place, year, perYuan.Value.ToDecimal(DecimalsOfPercent).ToString(NumberFormat, words.Culture))
            : Format($"Refusal_{refusal.Code}", words, place, year);
    }

    public static string VerdictOf(BenefitStatement statement, Words words) => statement switch
    {
        { Request.Benefit: Benefit.PensionSheet } => SheetVerdict(statement, words),
        { Components.IsEmpty: true, Worth: { } worth } => WorthVerdict(worth, words),
        { Request.Benefit: Benefit.UnemploymentMedical, Arrears: { } arrears } => Format("Verdict_Fund", words, words.Money(arrears)),
        _ when statement.Difference == Yuan.Zero => Find("Verdict_Nothing", words),
        { IsMonthly: false } => Format("Verdict_Once", words, words.Money(statement.Difference)),
        { Arrears: { } arrears, Months.Count: { } count } => Format(
            "Verdict_MonthlyWithArrears", words, words.Money(statement.Difference), words.MonthsCount(count), words.Money(arrears)),
        _ => Format("Verdict_Monthly", words, words.Money(statement.Difference)),
    };

    /// <summary>Whether a top-up is worth it, in one sentence.</summary>
    public static string WorthVerdict(TopUpWorth worth, Words words)
    {
        var gain = worth.GainPerMonth.ToDecimal(DecimalsOfGain).ToString("0.00##", words.Culture);
        if (worth.GainPerMonth.Sign <= 0)
        {
            return Find("Verdict_NoWorth", words);
        }

        return worth is { Cost: { } cost, PaybackMonths: { } months }
            ? Format("Verdict_Worth", words, gain, words.Money(cost), words.MonthsCount(months), YearsOf(months).ToString("0.0", words.Culture))
            : Format("Verdict_WorthWithoutCost", words, gain);
    }

    private static string NameOf(BenefitPlace place, Words words) => words.Language switch
    {
        Language.Chinese => place.ChineseName,
        Language.English => place.EnglishName,
    };

    private static decimal YearsOf(int months) => (Fraction.Of(months) / Fraction.Of(12)).ToDecimal(1);

    private static string SheetVerdict(BenefitStatement statement, Words words)
    {
        var printed = statement.Components.Where(component => component.Printed is not null).ToList();
        var key = printed.Count == 0 ? "Verdict_Sheet" : printed.TrueForAll(component => component.MatchesPrinted == true) ? "Verdict_SheetMatches" : "Verdict_SheetDiffers";
        return Format(key, words, words.Money(statement.Before));
    }

    private static string Number(NumberFormula number, Words words) => number.Form switch
    {
        NumberForm.Money when number.Value.IsWholeTo(2) && !number.Value.IsWholeTo(0) => number.Value.ToDecimal(2).ToString("#,##0.00", words.Culture),
        NumberForm.Money or NumberForm.Plain => Exact(number.Value, null, words),
        NumberForm.Percent => (number.Value * Fraction.Of(100)).ToDecimal(DecimalsOfPercent).ToString("0.######", words.Culture) + "%",
    };

    // A figure with more decimals than anybody reads is cut, and says so.
    private static string Exact(Fraction value, BenefitFigure? figure, Words words)
    {
        var decimals = figure == BenefitFigure.Payback ? 2 : Decimals;
        return value.ToDecimal(decimals).ToString(NumberFormat, words.Culture) + (value.IsWholeTo(decimals) ? string.Empty : "…");
    }

    private static string Side(Formula side, OperationFormula around, bool isRight, Words words)
    {
        var text = Of(side, words);
        return side is OperationFormula inner && NeedsBrackets(inner.Operation, around.Operation, isRight) ? $"({text})" : text;
    }

    private static bool NeedsBrackets(FormulaOperation inner, FormulaOperation outer, bool isRight)
    {
        var isOuterProduct = outer is FormulaOperation.Times or FormulaOperation.DividedBy;
        return inner switch
        {
            FormulaOperation.Plus or FormulaOperation.Minus => isOuterProduct || (isRight && outer == FormulaOperation.Minus),
            FormulaOperation.Times or FormulaOperation.DividedBy => isRight && outer == FormulaOperation.DividedBy,
            FormulaOperation.Larger or FormulaOperation.Smaller => false,
        };
    }

    private static char SignOf(FormulaOperation operation) => operation switch
    {
        FormulaOperation.Plus => '+',
        FormulaOperation.Minus => '−',
        FormulaOperation.Times => '×',
        FormulaOperation.DividedBy => '÷',
        FormulaOperation.Larger or FormulaOperation.Smaller => throw new ArgumentOutOfRangeException(nameof(operation), operation, "It has no sign."),
    };

    private static string Find(string key, Words words) => words.Find(BenefitTexts.ResourceManager, key);

    private static string Format(string key, Words words, params ReadOnlySpan<object?> arguments) => words.Format(Find(key, words), arguments);
}
