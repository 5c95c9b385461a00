namespace SocialInsurance.Policies.Reading;

/// <summary>行计数 / tells on which line a byte of a text stands. Asked in the order of the text, it reads the text once.</summary>
internal sealed class LineCounter(byte[] text)
{
    private int _counted;
    private int _line = 1;

    public int LineOf(long position)
    {
        var end = (int)position;
        _line += text.AsSpan(_counted, end - _counted).Count((byte)'\n');
        _counted = end;
        return _line;
    }
}
