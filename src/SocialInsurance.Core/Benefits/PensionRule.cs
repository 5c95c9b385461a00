using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Benefits;

/// <summary>
/// 养老金 / basic, transitional and account pension. The first two are proportional to the average, so that a person who has
/// only the old amounts can have them scaled; with a top-up the index and the account grow as well.
/// </summary>
internal static class PensionRule
{
    public static BenefitRefusal? Apply(PensionRequest request, BenefitWork work)
    {
        if (PensionFacts.Of(request, work, out var refusal) is not { } facts)
        {
            return refusal;
        }

        return request.Purpose switch
        {
            Benefit.PensionSheet => Check(request, facts, work),
            Benefit.PensionTopUp => TopUp(request, facts, work),
            _ => Difference(request, facts, work),
        };
    }

    private static BenefitRefusal? Check(PensionRequest request, PensionFacts facts, BenefitWork work)
    {
        if (work.NeedOldAverage() is { } refusal)
        {
            return refusal;
        }

        foreach (var part in PensionPart.AllOf(request, facts))
        {
            var amount = part.Amount(BenefitStage.Before, work);
            work.Add(new BenefitComponent(part.Figure, amount, amount, amount, part.BandAt(work.Average(BenefitStage.Before)).Round(RoundingStep.HalfUpToFen), part.Printed));
        }

        work.Band = BandOf(request, facts, work.Average(BenefitStage.Before)).Round(RoundingStep.HalfUpToFen);
        AddRoundingOfPlace(request, work);
        return null;
    }

    private static BenefitRefusal? Difference(PensionRequest request, PensionFacts facts, BenefitWork work)
    {
        if (work.NeedOldAverage() is { } oldUnknown)
        {
            return oldUnknown;
        }

        if (work.NeedNewAverage(() => facts.PerYuan(work.Average(BenefitStage.Before))) is { } newUnknown)
        {
            return newUnknown;
        }

        var (oldAverage, newAverage) = (work.Average(BenefitStage.Before), work.Average(BenefitStage.After));
        foreach (var part in PensionPart.AllOf(request, facts))
        {
            var before = part.Amount(BenefitStage.Before, work);
            var averageOnly = part.FollowsAverage ? part.Amount(BenefitStage.AverageOnly, work) : before;
            var after = request.TopUp is not null && part.FollowsTopUp ? part.Amount(BenefitStage.After, work) : averageOnly;
            work.Add(new BenefitComponent(part.Figure, before, averageOnly, after, part.BandAt(newAverage).Round(RoundingStep.HalfUpToFen), part.Printed));
        }

        var band = BandOf(request, facts, newAverage) - BandOf(request, facts, oldAverage);
        work.Band = Fraction.Max(band, Fraction.Zero - band).Round(RoundingStep.HalfUpToFen);
        if (request.TopUp is not null)
        {
            work.Note(BenefitNoteCode.AverageComesWithoutPaying);
            AddWorth(request, facts, work, newAverage);
        }

        work.Note(BenefitNoteCode.IndexTakenAsGiven);
        AddTwoAverages(request, work);
        AddRoundingOfPlace(request, work);
        return null;
    }

    private static BenefitRefusal? TopUp(PensionRequest request, PensionFacts facts, BenefitWork work)
    {
        if (work.NeedNewAverage(null) is { } refusal)
        {
            return refusal;
        }

        work.Note(BenefitNoteCode.AverageComesWithoutPaying);
        AddWorth(request, facts, work, work.Average(BenefitStage.After));
        AddTwoAverages(request, work);
        return null;
    }

    private static void AddWorth(PensionRequest request, PensionFacts facts, BenefitWork work, Yuan average)
    {
        var gain = work.Exact(BenefitFigure.GainPerMonth, null, facts.Gains(average, work), NumberForm.Money, []);
        int? payback = null;
        if (request.Cost is { } cost && gain.Value.Sign > 0)
        {
            var months = Formula.Of(cost) / gain;
            work.Exact(BenefitFigure.Payback, null, months, NumberForm.Plain, []);
            payback = (int)BigMin(months.Value);
        }

        work.Worth = new(gain.Value, request.Cost, payback);
        if (gain.Value.Sign <= 0)
        {
            work.Note(BenefitNoteCode.NeverPaysBack);
        }

        work.Note(BenefitNoteCode.LaterIncreasesNotCounted);
        if (request.Account is not null || request.PayoutMonths is not null)
        {
            work.Note(BenefitNoteCode.AccountInterestLeftOut);
        }
    }

    // A cost that is never seen again still has to fit into a number.
    private static System.Numerics.BigInteger BigMin(Fraction months) => System.Numerics.BigInteger.Min(months.Ceiling(), int.MaxValue);

    private static Fraction BandOf(PensionRequest request, PensionFacts facts, Yuan average) =>
        PensionPart.AllOf(request, facts).Aggregate(Fraction.Zero, (sum, part) => sum + part.BandAt(average));

    private static void AddTwoAverages(PensionRequest request, BenefitWork work)
    {
        if (request.NewAverage is null && request.Year >= FirstYearOfTwoAverages)
        {
            work.Note(BenefitNoteCode.TwoAverages);
        }
    }

    private static void AddRoundingOfPlace(PensionRequest request, BenefitWork work)
    {
        if (work.Book.RoundingOf(request.Place) is { } rounding && rounding.Step != (rounding.IsOfTotal ? request.TotalRounding ?? RoundingStep.HalfUpToFen : request.Rounding))
        {
            work.Add(new BenefitNote(rounding.IsOfTotal ? BenefitNoteCode.PlaceRoundsTotal : BenefitNoteCode.PlaceRoundsOtherwise, [Reference.To(rounding.Citation)]) { Rounding = rounding.Step });
        }
    }

    // From then on the averages of limits are those of all employees, and benefits have a figure of their own.
    private const int FirstYearOfTwoAverages = 2019;
}
