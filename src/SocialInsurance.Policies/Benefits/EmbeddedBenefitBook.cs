using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using SocialInsurance.Core.Benefits;

namespace SocialInsurance.Policies.Benefits;

/// <summary>内置待遇政策 / the figures by which benefits are approved, as they come with the program.</summary>
public static class EmbeddedBenefitBook
{
    private const string Prefix = "benefits.";
    private const int VersionHashBytes = 4;
    private static readonly Assembly Data = typeof(EmbeddedBenefitBook).Assembly;

    /// <summary>打开 / reads and checks all of it. One is enough for a program.</summary>
    /// <exception cref="PolicyDataException">Something in it has problems: all of them are named.</exception>
    public static BenefitBook Open()
    {
        var files = Files();
        return BenefitBookReader.Read(files, VersionOf(files));
    }

    /// <summary>全部文件 / its files, for checking them.</summary>
    public static ImmutableArray<PolicyFile> Files() =>
    [
        .. Data.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new PolicyFile(name[Prefix.Length..], TextOf(name))),
    ];

    private static string TextOf(string resource)
    {
        using var stream = Data.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The resource {resource} is listed but cannot be read."));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    // Equal versions give equal answers.
    private static string VersionOf(ImmutableArray<PolicyFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Name + "\n" + file.Text));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, VersionHashBytes));
    }
}
