using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>Which figure of an uncertain one is meant: the value, or an end of its range.</summary>
internal enum Figure
{
    Value,
    Low,
    High,
}

/// <summary>What one payer contributes of one insurance in one month: a rate for each ledger, and the fixed amount; nothing where unknown.</summary>
internal sealed record PayerRates(UncertainRate Due, UncertainRate Paid, Ratio Fixed)
{
    public bool IsOne => Due == Paid;
}

/// <summary>A rate, or the ends between which it lies.</summary>
internal readonly record struct UncertainRate(Ratio? Value, Ratio? Low, Ratio? High)
{
    public static UncertainRate Certain(Ratio? rate) => new(rate, rate, rate);

    public Ratio? Of(Figure figure) => figure switch
    {
        Figure.Value => Value,
        Figure.Low => Low ?? Value,
        Figure.High => High ?? Value,
    };
}

/// <summary>
/// The rates of a month for both ledgers: stated by the user, else of the book; of the employer what the reliefs of the month leave.
/// </summary>
internal sealed class ExactRates(BackPaymentRequest request, RawPolicy policy, bool isAdjustment, Slip slip)
{
    private static readonly Ratio Millionth = Ratio.Of(1, 1_000_000);
    private static readonly Ratio Half = Ratio.Of(1, 2);

    /// <summary>Maternity that the month's medical rate contains is not charged twice, unless the user states both rates apart.</summary>
    public bool IsMergedIntoMedical(Insurance insurance, YearMonth month) =>
        insurance == Insurance.Maternity && slip != Slip.MaternityTwice
        && policy.RatesOf(Insurance.Medical, month, month).IncludesMaternity
        && (request.Rates.Find(Insurance.Maternity, month) is null || request.Rates.Find(Insurance.Medical, month)?.Employer is null);

    /// <summary>Whether an insurance is a payer's at all: work injury and maternity are never the employee's, nothing is an employer's of somebody alone.</summary>
    public bool Pays(Insurance insurance, YearMonth month, Payer payer) => payer switch
    {
        Payer.Employee => insurance is not (Insurance.WorkInjury or Insurance.Maternity),
        Payer.Employer => request.ContributorIn(month) == Contributor.Employee,
    };

    public PayerRates Of(Insurance insurance, YearMonth month, Payer payer)
    {
        var (dueFrom, paidFrom) = MonthsOfRates(insurance, month);
        var (due, paid) = (policy.RatesOf(insurance, month, dueFrom), policy.RatesOf(insurance, month, paidFrom));
        var stated = request.Rates.Find(insurance, month);
        if (!Pays(insurance, month, payer))
        {
            return new(UncertainRate.Certain(Ratio.Zero), UncertainRate.Certain(Ratio.Zero), Ratio.Zero);
        }

        if (payer == Payer.Employee)
        {
            return new(
                UncertainRate.Certain(Ratio.Of(stated?.Employee ?? due.Employee)), UncertainRate.Certain(Ratio.Of(stated?.Employee ?? paid.Employee)),
                Ratio.Of(stated?.EmployeeFixed ?? due.EmployeeFixed));
        }

        var own = insurance == Insurance.WorkInjury ? request.EmployerOf(month)?.WorkInjuryRate ?? request.WorkInjuryRate : null;
        var ownRate = own ?? stated?.Employer;
        var relieved = Relieved(insurance, month, Ratio.Of(ownRate ?? due.Employer), ownRate is null);
        return new(
            relieved,
            slip == Slip.ReliefOnDueSideOnly
                ? UncertainRate.Certain(Ratio.Of(ownRate ?? paid.Employer))
                : Relieved(insurance, month, Ratio.Of(ownRate ?? paid.Employer), ownRate is null),
            Ratio.Of(stated?.EmployerFixed ?? due.EmployerFixed));
    }

    // Rates have two clocks: a round that changed them back to a month found it paid on those of the month before the round. Who asks
    // before the round was announced knows no others.
    private (YearMonth Due, YearMonth Paid) MonthsOfRates(Insurance insurance, YearMonth month)
    {
        if (policy.RoundOfRates(insurance, month) is not { } round || slip == Slip.OneClockForRates)
        {
            return (month, month);
        }

        var before = round.Months.Min().PlusMonths(-1);
        var due = policy.IsKnown(round) ? month : before;
        return (due, isAdjustment ? before : due);
    }

    private UncertainRate Relieved(Insurance insurance, YearMonth month, Ratio? normal, bool isOfBook)
    {
        if (slip == Slip.NoRelief || (!policy.HasCity && request.EmployerSize is null))
        {
            return UncertainRate.Certain(normal);
        }

        var sizes = request.EmployerSize is { } known ? [known] : Enum.GetValues<EmployerSize>();
        var reliefs = sizes.Select(size => policy.ReliefOf(insurance, month, size)).ToList();
        var rate = reliefs.Distinct().Count() == 1
            ? LeftBy(reliefs[0], month, normal, isOfBook)
            : new(normal, reliefs.Select(relief => Relieved(relief, normal, isOfBook)).Append(normal).Min(), normal);
        var isFoundByAudit = request.Situation == Situation.UnderDeclared && reliefs.Exists(relief => relief is not null && relief.LaterPayment != LaterPayment.Covered);
        // Nobody can say what is owed where the relief may not hold and the full rate is not known.
        return !isFoundByAudit ? rate : normal is null ? UncertainRate.Certain(null) : rate with { High = normal };
    }

    private UncertainRate LeftBy(Relief? relief, YearMonth month, Ratio? normal, bool isOfBook)
    {
        var relieved = Relieved(relief, normal, isOfBook);
        return relief is null ? UncertainRate.Certain(normal)
            : month > relief.CertainTo && slip != Slip.ReliefBeyondCertainty ? new(normal, relieved, normal)
            : new(relieved, relieved, isOfBook ? Ratio.Of(relief.EmployerRateHighest) ?? relieved : relieved);
    }

    // A relief never raises a rate: the least of both, of what is known.
    private static Ratio? Relieved(Relief? relief, Ratio? normal, bool isOfBook) => relief is null ? normal : relief.Kind switch
    {
        ReliefKind.None => normal,
        ReliefKind.Exempt => Ratio.Zero,
        ReliefKind.ReducedRate => new[] { Ratio.Of(relief.EmployerRate), normal }.Min(),
        ReliefKind.Halved when isOfBook && relief.EmployerRate is { } printed => Ratio.Of(printed),
        ReliefKind.Halved => normal is { } known ? (known * Half).HalfUpTo(Millionth) : null,
    };
}
