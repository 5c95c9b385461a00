namespace SocialInsurance.Proof.Tests.Fuzzing;

/// <summary>Bytes that were changed, lost or repeated.</summary>
internal static class Bytes
{
    public static byte[] Spoil(byte[] bytes, Random random)
    {
        var changed = bytes.ToArray();
        for (var left = random.Next(1, 6); left > 0 && changed.Length > 2; left--)
        {
            var at = random.Next(changed.Length - 1);
            var length = random.Next(1, Math.Min(200, changed.Length - at));
            switch (random.Next(6))
            {
                case 0:
                    changed = changed[..at];
                    break;
                case 1:
                    changed = [.. changed[..at], .. changed[(at + length)..]];
                    break;
                case 2:
                    changed = [.. changed[..(at + length)], .. changed[at..]];
                    break;
                case 3:
                    changed[at] = (byte)random.Next(256);
                    break;
                default:
                    changed[at] ^= (byte)(1 << random.Next(8));
                    break;
            }
        }

        return changed;
    }

    /// <summary>A piece put in somewhere, with nothing lost.</summary>
    public static byte[] Insert(byte[] bytes, byte[] piece, Random random)
    {
        var at = random.Next(bytes.Length + 1);
        return [.. bytes[..at], .. piece, .. bytes[at..]];
    }
}
