using System.Numerics;
using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Laws;

/// <summary>
/// What <see cref="RoundingMethod.PeriodTotal"/> promises: the months of an insurance and payer are added up exactly and
/// rounded once. Months that owe and months that were overpaid are two such periods, for they are never netted.
/// </summary>
public sealed class PeriodTotalLawTests
{
    private const int MillionthsPerFen = 1_000_000;

    [Fact]
    public void The_total_is_the_exact_sum_rounded_once() => Answered.Always(
        request => request with { RoundingMethod = RoundingMethod.PeriodTotal },
        answered => Assert.All(answered.Statement.Insurances, insurance => Assert.All(Enum.GetValues<Payer>(), payer =>
        {
            var months = insurance.Months.Where(line => line.Inputs.IsKnownFor(payer)).Select(line => new ExactMonth(line.Inputs, payer)).ToList();
            var owed = new Period(months.Where(month => month.Due >= month.Paid), insurance.Mode);
            var overpaid = new Period(months.Where(month => month.Due < month.Paid), insurance.Mode);

            Assert.Equal(
                new Cell(
                    Yuan.FromFen((long)(owed.Due + overpaid.Due)),
                    Yuan.FromFen((long)(owed.Paid + overpaid.Paid)),
                    Yuan.FromFen((long)BigInteger.Max(0, owed.Due - owed.Paid)),
                    Yuan.FromFen((long)BigInteger.Max(0, overpaid.Paid - overpaid.Due))),
                insurance.SumOf(payer));
        })));

    private static BigInteger Round(BigInteger millionths, RoundingMode mode) => mode switch
    {
        RoundingMode.HalfUp => (millionths + (MillionthsPerFen / 2)) / MillionthsPerFen,
        RoundingMode.UpToJiao => (millionths + (10 * MillionthsPerFen) - 1) / (10 * MillionthsPerFen) * 10,
        RoundingMode.Truncate => millionths / MillionthsPerFen,
    };

    /// <summary>A month in millionths of a fen; what is whole fen already is kept apart, for it needs no rounding.</summary>
    private sealed class ExactMonth(LedgerMonth terms, Payer payer)
    {
        private readonly CellInput _input = terms.InputOf(payer);

        public BigInteger DueOnBase => (BigInteger)_input.DueBase.Fen * _input.DueRate.Millionths;

        public BigInteger PaidOnBase => _input.Recorded is null ? (BigInteger)_input.PaidBase.Fen * _input.PaidRate.Millionths : 0;

        public BigInteger FixedFen => _input.FixedDue.Fen;

        public BigInteger ReallyFen => (_input.Recorded?.Fen ?? 0) + _input.MadeUp.Fen;

        public BigInteger Due => DueOnBase + (FixedFen * MillionthsPerFen);

        public BigInteger Paid => PaidOnBase + (ReallyFen * MillionthsPerFen);
    }

    private sealed class Period(IEnumerable<ExactMonth> months, RoundingMode mode)
    {
        private readonly List<ExactMonth> _months = [.. months];

        public BigInteger Due => Round(Sum(month => month.DueOnBase), mode) + Sum(month => month.FixedFen);

        public BigInteger Paid => Round(Sum(month => month.PaidOnBase), mode) + Sum(month => month.ReallyFen);

        private BigInteger Sum(Func<ExactMonth, BigInteger> of) => _months.Aggregate(BigInteger.Zero, (sum, month) => sum + of(month));
    }
}
