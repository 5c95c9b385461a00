using System.Globalization;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Values;

/// <summary>Figures look the same wherever the server stands: a comma for a point is another amount to a reader.</summary>
public sealed class CultureTests
{
    public static TheoryData<string> Cultures { get; } = ["zh-CN", "de-DE", "fr-FR", "ar-SA", "tr-TR"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Figures_are_written_alike(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal("1234567.50", Yuan.FromFen(123_456_750).ToString());
            Assert.Equal("-0.05", Yuan.FromFen(-5).ToString());
            Assert.Equal("9.8%", Rate.FromPercent(9.8m).ToString());
            Assert.Equal("-1334.80000001", ExactYuan.FromFenMillionths(-133_480_000_001).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
