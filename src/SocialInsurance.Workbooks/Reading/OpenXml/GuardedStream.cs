namespace SocialInsurance.Workbooks.Reading.OpenXml;

/// <summary>
/// Counts what a part of a workbook really unpacks to: the lengths that an archive declares are only claims. A tag of more
/// than a megabyte is refused too, because a reader of XML keeps a tag in memory as a whole.
/// </summary>
internal sealed class GuardedStream(Stream unpacked, long packedLength, long mostBytes, FileProblem tooLarge, RowFileLimits limits) : Stream
{
    private const long RatioMatters = 16_000_000;
    private const int LongestTag = 1_000_000;

    private long _read;
    private long _sinceTag;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _read; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = unpacked.Read(buffer);
        _read += count;
        var tag = buffer[..count].LastIndexOf((byte)'<');
        _sinceTag = tag < 0 ? _sinceTag + count : count - tag;
        if (_read > mostBytes)
        {
            throw new RowFileException(tooLarge);
        }

        if (_sinceTag > LongestTag || (_read > RatioMatters && _read / Math.Max(1, packedLength) > limits.PackingRatio))
        {
            throw new RowFileException(FileProblem.TooMuch(FileProblemCode.PackedTooTightly, limits.PackingRatio));
        }

        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
        }

        base.Dispose(disposing);
    }
}
