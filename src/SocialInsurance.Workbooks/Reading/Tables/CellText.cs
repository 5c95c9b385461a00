using System.Buffers;
using System.Globalization;

namespace SocialInsurance.Workbooks.Reading.Tables;

/// <summary>The text that stands for a cell, the same whether a person typed it or a program stored it.</summary>
internal static class CellText
{
    /// <summary>The digits that a spreadsheet keeps of a number: what is beyond them is noise of binary fractions.</summary>
    private const int Digits = 15;

    private const double EarliestDay = 1;
    private const double LatestDay = 2_958_465; // 9999-12-31

    private static readonly SearchValues<char> DigitsAndPoint = SearchValues.Create("0123456789.");

    private static readonly DateTime DayZero = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>The text of a cell; nothing for an empty one.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="column">What its column means; absent when the column is only passed through.</param>
    public static string? Of(CellContent cell, InputColumn? column) => cell.Type switch
    {
        CellType.Empty or CellType.Uncalculated => null,
        CellType.Text => column is null ? cell.Text : cell.Text?.Trim(),
        CellType.Number => OfNumber(cell),
        CellType.Percent => column is null or { Kind: InputKind.Percent } ? OfPercent(cell) : OfNumber(cell),
        CellType.Date => OfDate(cell.Number, column?.Kind),
    };

    public static string OfNumber(double number) =>
        Math.Abs(number) is >= 1e-7 and < 1e15 && decimal.TryParse(Shortest(number), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? Plain(exact)
            : number == 0 ? "0" : Shortest(number);

    private static string OfNumber(CellContent cell) => cell.Text is not { } text
        ? OfNumber(cell.Number)
        : IsPlain(text) ? text : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? OfNumber(number) : text;

    private static string OfPercent(CellContent cell)
    {
        var text = OfNumber(cell);
        return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var share) && Math.Abs(share) < 1e15m
            ? Plain(share * 100) + "%"
            : text;
    }

    private static string OfDate(double day, InputKind? kind)
    {
        if (day is < EarliestDay or >= LatestDay)
        {
            return OfNumber(day);
        }

        var date = DayZero.AddSeconds(Math.Round(day * 86_400, MidpointRounding.AwayFromZero));
        var format = kind == InputKind.Month ? "yyyy-MM" : date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss";
        return date.ToString(format, CultureInfo.InvariantCulture);
    }

    private static string Shortest(double number) => number.ToString("G15", CultureInfo.InvariantCulture);

    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>Whether the digits in the file are already what a person would write.</summary>
    private static bool IsPlain(string text)
    {
        var digits = text.AsSpan().TrimStart('-');
        var point = digits.IndexOf('.');
        return digits.Length is > 0 and <= Digits
            && text.Length - digits.Length <= 1
            && !digits.ContainsAnyExcept(DigitsAndPoint)
            && (point < 0 || (point > 0 && digits[^1] is not ('0' or '.') && digits[(point + 1)..].IndexOf('.') < 0))
            && (digits[0] != '0' || digits.Length == 1 || digits[1] == '.');
    }
}
