using System.Collections.Immutable;
using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>对一行的判断 / what a line of a demand turns out to be.</summary>
public enum DemandLineFinding
{
    /// <summary>相符 / it is what is owed, within one yuan.</summary>
    Matches,

    /// <summary>多要 / it is more.</summary>
    TooMuch,

    /// <summary>少要 / it is less.</summary>
    TooLittle,

    /// <summary>单位自己的 / it is the employer's own share.</summary>
    EmployersOwn,

    /// <summary>滞纳金不由个人承担 / it is a late fee, which is never the employee's.</summary>
    LateFeeNotYours,

    /// <summary>不作判断 / it is something else, or the ordinary deduction of the current month, and set aside.</summary>
    SetAside,

    /// <summary>说不清 / what is owed for it is not known.</summary>
    Unknown,
}

/// <summary>对一行的核对 / the verdict on a line of a demand.</summary>
/// <param name="Line">要求的一行 / the line.</param>
/// <param name="Owed">个人应付，元 / what the employee owes for it; absent where unknown or set aside.</param>
/// <param name="Finding">判断 / what it turns out to be.</param>
public sealed record DemandLineVerdict(DemandLine Line, Yuan? Owed, DemandLineFinding Finding)
{
    /// <summary>相差，元 / what is asked beyond what is owed, negative when less; absent where unknown or set aside.</summary>
    public Yuan? Difference => Owed is { } owed ? Line.Amount - owed : null;
}

/// <summary>Holds each line of an itemised demand against the cells it speaks of.</summary>
internal sealed class DemandLines
{
    private readonly BackPaymentRequest _request;
    private readonly ImmutableArray<InsuranceStatement> _insurances;
    private readonly Totals _totals;

    private DemandLines(BackPaymentRequest request, ImmutableArray<InsuranceStatement> insurances, Totals totals) =>
        (_request, _insurances, _totals) = (request, insurances, totals);

    public static ImmutableArray<DemandLineVerdict> Of(BackPaymentRequest request, ImmutableArray<InsuranceStatement> insurances, Totals totals)
    {
        var lines = new DemandLines(request, insurances, totals);
        return ImmutableArray.CreateRange(request.DemandLines, lines.Judge);
    }

    private DemandLineVerdict Judge(DemandLine line) => line.Kind switch
    {
        DemandKind.Other => new(line, null, DemandLineFinding.SetAside),
        DemandKind.CurrentMonth => CurrentMonth(line),
        DemandKind.LateFee => new(line, Yuan.Zero, DemandLineFinding.LateFeeNotYours),
        DemandKind.Contribution => Contribution(line),
    };

    // The ordinary increase of a month is known; the whole ordinary deduction is not asked about.
    private DemandLineVerdict CurrentMonth(DemandLine line)
    {
        var increase = Sum(_insurances.Where(insurance => line.Insurance is not { } one || insurance.Insurance == one)
            .Select(insurance => insurance.Months.LastOrDefault(month => month.Inputs.Facts.IsDue) is { } last ? Judged(insurance, last, Payer.Employee) : Yuan.Zero));
        return IsAbout(line.Amount, increase) && increase > Yuan.Zero
            ? new(line, increase, DemandLineFinding.Matches)
            : new(line, null, DemandLineFinding.SetAside);
    }

    private DemandLineVerdict Contribution(DemandLine line)
    {
        if (line.Payer == Payer.Employer || line.Insurance?.IsSharedByEmployee() == false)
        {
            return new(line, Yuan.Zero, line.Amount == Yuan.Zero ? DemandLineFinding.Matches : DemandLineFinding.EmployersOwn);
        }

        if (_totals.IsSupposed || OwedOf(line, Payer.Employee) is not { } owed)
        {
            return new(line, null, DemandLineFinding.Unknown);
        }

        if (IsAbout(line.Amount, owed))
        {
            return new(line, owed, DemandLineFinding.Matches);
        }

        if (line.Payer is null && OwedOf(line, Payer.Employer) is { } employers && employers > Yuan.Zero && IsAbout(line.Amount, employers))
        {
            return new(line, owed, DemandLineFinding.EmployersOwn);
        }

        return IsCertain(line)
            ? new(line, owed, line.Amount > owed ? DemandLineFinding.TooMuch : DemandLineFinding.TooLittle)
            : new(line, owed, FindingInRange(line));
    }

    // Of an estimate only what lies beyond its ends is wrong; of some months of one, nobody knows the ends.
    private DemandLineFinding FindingInRange(DemandLine line)
    {
        if (line.Months is not null || _totals.LeftOut.Includes(Payer.Employee))
        {
            return DemandLineFinding.Unknown;
        }

        var range = line.Insurance is null ? _totals.JudgedRangeOf(Payer.Employee) : RangeOf(Asked(line).First());
        return line.Amount > range.High + DemandVerdict.Tolerance ? DemandLineFinding.TooMuch
            : line.Amount < range.Low - DemandVerdict.Tolerance ? DemandLineFinding.TooLittle
            : DemandLineFinding.Unknown;
    }

    private bool IsCertain(DemandLine line) => line.Insurance is null
        ? _totals.JudgedRangeOf(Payer.Employee).IsExact && !_totals.LeftOut.Includes(Payer.Employee)
        : Asked(line).All(insurance => RangeOf(insurance).IsExact);

    private YuanRange RangeOf(InsuranceStatement insurance) => _totals.IsOfAdjustment ? insurance.EmployeeAdjustment : insurance.EmployeeRange;

    private IEnumerable<InsuranceStatement> Asked(DemandLine line) =>
        _insurances.Where(insurance => line.Insurance is not { } one || insurance.Insurance == one);

    // What a payer owes for a line; nothing where it speaks of an insurance or months that are not part of the statement.
    private Yuan? OwedOf(DemandLine line, Payer payer)
    {
        var isOfAllMonths = line.Months is not { } stated || stated == _request.Months;
        if (line.Insurance is null && isOfAllMonths)
        {
            return _totals.JudgedOf(payer);
        }

        var asked = Asked(line).ToList();
        if (asked.Count == 0)
        {
            return null;
        }

        if (asked.TrueForAll(insurance => insurance.Months.IsEmpty))
        {
            return isOfAllMonths ? Sum(asked.Select(insurance => insurance.SumOf(payer).Difference)) : null; // a bill names no months
        }

        return line.Months is { } months && !_request.Months.Contains(months)
            ? null
            : Sum(asked.SelectMany(insurance => insurance.Months
                .Where(month => line.Months is not { } some || some.Contains(month.Inputs.Month))
                .Select(month => Judged(insurance, month, payer))));
    }

    private Yuan Judged(InsuranceStatement insurance, MonthLine month, Payer payer) =>
        _totals.IsOfAdjustment ? month.PartsOf(payer, insurance.Mode).OfAdjustment : month.CellOf(payer).Difference;

    private static bool IsAbout(Yuan left, Yuan right) => (left - right).Abs() <= DemandVerdict.Tolerance;

    private static Yuan Sum(IEnumerable<Yuan> amounts) => Yuan.FromFen(amounts.Sum(amount => amount.Fen));
}
