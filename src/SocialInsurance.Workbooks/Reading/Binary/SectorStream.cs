namespace SocialInsurance.Workbooks.Reading.Binary;

/// <summary>Reads the sectors of one stream of a compound file in their order.</summary>
internal sealed class SectorStream(Stream file, IReadOnlyList<long> offsets, int sectorLength, long length) : Stream
{
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get => _position; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var sector = (int)(_position / sectorLength);
        var within = (int)(_position % sectorLength);
        var wanted = (int)Math.Min(Math.Min(buffer.Length, sectorLength - within), length - _position);
        if (wanted <= 0 || sector >= offsets.Count)
        {
            return 0;
        }

        file.Position = offsets[sector] + within;
        var count = file.Read(buffer[..wanted]);
        _position += count;
        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
