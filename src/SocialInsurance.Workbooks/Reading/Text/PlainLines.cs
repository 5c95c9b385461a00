using System.Buffers;

namespace SocialInsurance.Workbooks.Reading.Text;

/// <summary>
/// Counts the rows of a text in which nothing is quoted: there every line is a row or blank, and a delimiter always ends a field.
/// </summary>
/// <param name="delimiter">What stands between two fields.</param>
/// <param name="headerRow">The number of the line that names the columns.</param>
/// <param name="columns">How many it names.</param>
/// <param name="limits">How much is read.</param>
internal sealed class PlainLines(char delimiter, int headerRow, int columns, RowFileLimits limits)
{
    private const int BufferLength = 1 << 15;

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n");

    private static readonly string WhiteSpace = string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(sign => (char)sign).Where(char.IsWhiteSpace));

    private readonly SearchValues<char> _blanks = SearchValues.Create([delimiter, .. WhiteSpace]);

    private int _number = 1;
    private int _length;
    private int _delimiters;
    private bool _isBlank = true;
    private int _rows;

    /// <summary>The rows below the header, blank ones not counted; nothing where the fields of a line have to be read.</summary>
    public int? CountRows(TextReader text)
    {
        var buffer = new char[BufferLength];
        var endsInReturn = false;
        int count;
        while ((count = text.Read(buffer, 0, buffer.Length)) > 0)
        {
            var rest = buffer.AsSpan(0, count);
            if (rest.Contains('"'))
            {
                return null;
            }

            rest = endsInReturn && rest[0] == '\n' ? rest[1..] : rest;
            for (var end = rest.IndexOfAny(LineEnds); end >= 0; end = rest.IndexOfAny(LineEnds))
            {
                Take(rest[..end]);
                if (!EndLine())
                {
                    return null;
                }

                rest = rest[(end + (rest[end..] is ['\r', '\n', ..] ? 2 : 1))..];
            }

            Take(rest);
            if (_length > limits.CellCharacters)
            {
                return null;
            }

            endsInReturn = buffer[count - 1] == '\r';
        }

        return _length == 0 || EndLine() ? _rows : null;
    }

    private void Take(ReadOnlySpan<char> part)
    {
        _length += part.Length;
        _delimiters += part.Count(delimiter);
        _isBlank = _isBlank && !part.ContainsAnyExcept(_blanks);
    }

    private bool EndLine()
    {
        var isBelowHeader = _number > headerRow;
        var isPlain = _number <= limits.Rows && _length <= limits.CellCharacters && (!isBelowHeader || _isBlank || _delimiters < columns);
        _rows += isBelowHeader && !_isBlank ? 1 : 0;
        (_number, _length, _delimiters, _isBlank) = (_number + 1, 0, 0, true);
        return isPlain;
    }
}
