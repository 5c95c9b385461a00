using System.Buffers.Text;
using System.Security.Cryptography;

namespace SocialInsurance.Web.Batches;

/// <summary>The secret that opens a batch: 128 random bits. Only its hash is kept.</summary>
public static class BatchKey
{
    private const int Bytes = 16;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>A name for a batch: unguessable too, but no secret.</summary>
    public static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    public static byte[] HashOf(string key) => SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(key));

    public static bool Opens(string key, byte[] hash) => CryptographicOperations.FixedTimeEquals(HashOf(key), hash);
}
