using System.Text;

namespace SocialInsurance.Workbooks.Reading.Text;

/// <summary>Refuses a line that no table has, because a line is kept in memory as a whole.</summary>
internal sealed class GuardedText(Stream file, Encoding encoding, int longestLine)
    : StreamReader(file, encoding, detectEncodingFromByteOrderMarks: true, BufferLength, leaveOpen: true)
{
    private const int BufferLength = 1 << 16;

    private int _sinceLineBreak;

    public override int Read(char[] buffer, int index, int count)
    {
        var read = base.Read(buffer, index, count);
        var lineBreak = buffer.AsSpan(index, read).LastIndexOfAny('\n', '\r');
        _sinceLineBreak = lineBreak < 0 ? _sinceLineBreak + read : read - lineBreak;
        return _sinceLineBreak <= longestLine
            ? read
            : throw new RowFileException(FileProblem.TooMuch(FileProblemCode.CellTooLong, longestLine));
    }
}
