using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using SocialInsurance.Core.LateFees;
using SocialInsurance.Core.Tests.Laws;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Proof.Tests.Oracle;

public sealed class LateFeeTests
{
    private static readonly Gen<(Yuan Principal, int Start, int Days, bool IsCapped)> Defaults =
        from fen in Gen.Frequency((3, Gen.Choose(0, 1_000_000)), (1, Gen.Choose(0, int.MaxValue)))
        from start in Gen.Choose(0, 10_000)
        from days in Gen.Choose(-10, 5_000)
        from isCapped in RandomAmounts.Chance(50)
        select (Yuan.FromFen(fen), start, days, isCapped);

    [Fact]
    public void Late_fees_are_alike_to_the_fen() => Law.Holds(Defaults, _ => [], late =>
    {
        var from = new LocalDate(2011, 7, 1).PlusDays(late.Start);
        var fee = LateFee.Of(late.Principal, from, from.PlusDays(late.Days), includesLastDay: false, late.IsCapped);

        Assert.Equal(ExactLateFees.Fee(Ratio.Of(late.Principal), late.Days, late.IsCapped).ToString(), fee.Fee.ToString());
        Assert.Equal(ExactLateFees.Fee(Ratio.Of(late.Principal), late.Days, isCapped: false).ToString(), fee.Uncapped.ToString());
    });
}
