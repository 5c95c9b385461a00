using System.Globalization;

namespace SocialInsurance.Workbooks.Reading.Tables;

/// <summary>Names of cells such as <c>C7</c>.</summary>
internal static class CellName
{
    private const int Letters = 26;
    private const int MostLetters = 3;

    /// <summary>The letters of a column, counted from 0.</summary>
    public static string OfColumn(int column)
    {
        var name = string.Empty;
        for (var rest = column; rest >= 0; rest = (rest / Letters) - 1)
        {
            name = (char)('A' + (rest % Letters)) + name;
        }

        return name;
    }

    public static string Of(int column, int row) => OfColumn(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The column, counted from 0, and the row, from 1; no name of a cell is none of any spreadsheet.</summary>
    public static bool TryParse(ReadOnlySpan<char> name, out int column, out int row)
    {
        (column, row) = (0, 0);
        var letters = 0;
        while (letters < name.Length && char.IsAsciiLetterUpper(name[letters]) && letters <= MostLetters)
        {
            column = (column * Letters) + (name[letters] - 'A' + 1);
            letters++;
        }

        column--;
        return letters is > 0 and <= MostLetters
            && int.TryParse(name[letters..], NumberStyles.None, CultureInfo.InvariantCulture, out row)
            && row > 0;
    }
}
