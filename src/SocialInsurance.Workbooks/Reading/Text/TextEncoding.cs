using System.Text;
using System.Text.Unicode;

namespace SocialInsurance.Workbooks.Reading.Text;

/// <summary>Finds the encoding of a text: Unicode where the bytes allow it, else what Chinese Windows programs write.</summary>
internal static class TextEncoding
{
    private const int ChunkLength = 1 << 16;

    static TextEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>GB18030, which contains GBK and GB2312.</summary>
    public static Encoding Chinese => Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);

    /// <summary>The encoding of a file; absent where it is not text.</summary>
    public static Encoding? Of(Stream file)
    {
        var start = new byte[4];
        file.Position = 0;
        var count = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return start.AsSpan(0, count) switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ when IsUtf8(file) => Encoding.UTF8,
            _ when IsChinese(file) => Chinese,
            _ => null,
        };
    }

    private static bool IsUtf8(Stream file)
    {
        var chunk = new byte[ChunkLength];
        var kept = 0;
        file.Position = 0;
        while (true)
        {
            var count = file.Read(chunk, kept, chunk.Length - kept);
            var bytes = chunk.AsSpan(0, kept + count);
            if (bytes.Contains((byte)0))
            {
                return false;
            }

            if (count == 0)
            {
                return Utf8.IsValid(bytes);
            }

            var whole = bytes.Length - BeginOfCut(bytes);
            if (!Utf8.IsValid(bytes[..whole]))
            {
                return false;
            }

            bytes[whole..].CopyTo(chunk);
            kept = bytes.Length - whole;
        }
    }

    /// <summary>How many bytes at the end may begin a sign that the next chunk continues.</summary>
    private static int BeginOfCut(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var value = bytes[^back];
            if (value >= 0xC0)
            {
                var needed = value >= 0xF0 ? 4 : value >= 0xE0 ? 3 : 2;
                return back < needed ? back : 0;
            }

            if (value < 0x80)
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool IsChinese(Stream file)
    {
        var chunk = new byte[ChunkLength];
        var signs = new char[ChunkLength + 4];
        var decoder = Chinese.GetDecoder();
        file.Position = 0;
        try
        {
            int count;
            do
            {
                count = file.Read(chunk);
                if (chunk.AsSpan(0, count).Contains((byte)0))
                {
                    return false;
                }

                decoder.GetChars(chunk.AsSpan(0, count), signs, flush: count == 0);
            }
            while (count > 0);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
