using System.Collections.Immutable;
using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>
/// Questions a figure that the user states where the book knows another, or where it lies outside of everything that could be assumed in its
/// place. It is used as stated all the same.
/// </summary>
internal sealed class StatedFigureNotes(RequestFacts facts, SituationRule rule, ImmutableArray<InsuranceStatement> insurances)
{
    private static readonly ImmutableArray<Payer> Payers = [.. Enum.GetValues<Payer>()];

    public void AddTo(NoteList notes)
    {
        var request = facts.Request;
        if (facts.City is not { } city || (request.OldLimits.IsEmpty && request.NewLimits.IsEmpty && request.Rates.IsEmpty))
        {
            return;
        }

        var lines = insurances.SelectMany(insurance => insurance.Months).Where(line => line.Inputs.Facts.IsDue).ToList();
        Add(notes, lines, line => DoubtOf(line.Inputs.Facts.Limits, line, () => facts.Estimates.Limits(city, InsuredIn(line), line.Inputs.Month)));
        if (rule.IsAdjustment)
        {
            Add(notes, lines, line => DoubtOf(
                line.Inputs.Facts.LimitsWhenPaying, line, () => facts.Estimates.LimitsOfYearBefore(city, InsuredIn(line), line.Inputs.Month)));
        }

        foreach (var payer in Payers)
        {
            Add(notes, lines, line => DoubtOf(city, payer, line));
        }
    }

    private static void Add(NoteList notes, List<MonthLine> lines, Func<MonthLine, Doubt?> doubtOf)
    {
        foreach (var same in lines.Select(line => (line, doubt: doubtOf(line))).Where(found => found.doubt is not null).GroupBy(found => found.doubt!, found => found.line))
        {
            foreach (var (insurances, months) in NoteList.RunsOf(same))
            {
                notes.Add(same.Key.NoteOn(insurances, months));
            }
        }
    }

    private LimitsDoubt? DoubtOf(LimitsFact fact, MonthLine line, Func<Estimates.AssumedLimits?> assume)
    {
        if (fact.Origin != LimitsOrigin.Stated)
        {
            return null;
        }

        if (fact.Row is { } row && row.Months.Contains(line.Inputs.Month))
        {
            return IsOutside(fact.Limits, row.Limits, row.Limits) ? new(NoteCode.StatedLimitsDiffer, fact.Limits, row.Limits, row.Limits) : null;
        }

        return MayAssume && assume() is { } assumed && IsOutside(fact.Limits, assumed.Low, assumed.High)
            ? new(NoteCode.StatedLimitsUnlikely, fact.Limits, assumed.Low, assumed.High)
            : null;
    }

    // The class of an employer is its own: no row of the book speaks against it.
    private RateDoubt? DoubtOf(CityPolicy city, Payer payer, MonthLine line)
    {
        var month = line.Inputs.Month;
        var of = line.Inputs.Facts.Insurance;
        if (of == Insurance.WorkInjury || line.Inputs.Rates.Of(payer) is not { IsStated: true, Normal: { } stated })
        {
            return null;
        }

        if ((RateIn(city, payer, line) ?? RateIn(facts.Book.National, payer, line)) is { } known)
        {
            return stated == known ? null : new(NoteCode.StatedRateDiffers, payer, stated, known, known);
        }

        return MayAssume && facts.Estimates.Rate(city, InsuredIn(line), payer, month) is { } assumed && (stated < assumed.Low || stated > assumed.High)
            ? new(NoteCode.StatedRateUnlikely, payer, stated, assumed.Low, assumed.High)
            : null;
    }

    private bool MayAssume => facts.Request.Gaps == Gaps.Estimate;

    private Rate? RateIn(CityPolicy city, Payer payer, MonthLine line)
    {
        var insured = InsuredIn(line);
        var answer = city.At(line.Inputs.Month, facts.Request.KnownOn).Rates(insured.Insurance, insured.Contributor, insured.Household);
        return payer switch
        {
            Payer.Employee => answer.Employee,
            Payer.Employer => answer.Employer,
        };
    }

    private Insured InsuredIn(MonthLine line) => new(line.Inputs.Facts.Insurance, line.Inputs.Facts.Contributor, facts.Request.Household);

    private static bool IsOutside(BaseLimits stated, BaseLimits low, BaseLimits high) =>
        IsOutside(stated.Floor, low.Floor, high.Floor) || IsOutside(stated.Ceiling, low.Ceiling, high.Ceiling);

    // A side that nobody stated, or of which nothing is known, contradicts nothing.
    private static bool IsOutside(Limit stated, Limit low, Limit high) => stated.Amount < low.Amount || stated.Amount > high.Amount;

    private abstract record Doubt
    {
        public abstract Note NoteOn(ImmutableArray<Insurance> insurances, MonthRange months);
    }

    private sealed record LimitsDoubt(NoteCode Code, BaseLimits Stated, BaseLimits Low, BaseLimits High) : Doubt
    {
        public override Note NoteOn(ImmutableArray<Insurance> insurances, MonthRange months) => new StatedLimitsNote(Code, insurances, months, Stated, Low, High);
    }

    private sealed record RateDoubt(NoteCode Code, Payer Payer, Rate Stated, Rate Low, Rate High) : Doubt
    {
        public override Note NoteOn(ImmutableArray<Insurance> insurances, MonthRange months) => new StatedRateNote(Code, insurances, months, Payer, Stated, Low, High);
    }
}
