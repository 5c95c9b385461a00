using System.Collections.Immutable;
using NodaTime;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Benefits;

/// <summary>
/// 生活护理费 / the care fee: a share of the average by the degree of dependence. What a place has published goes before what
/// can be worked out, and it is never lowered.
/// </summary>
internal static class CareFeeRule
{
    private static readonly ImmutableArray<Reference> Law = Reference.ToAll(LegalBasis.WorkInjuryRegulation34);

    public static BenefitRefusal? Apply(CareFeeRequest request, BenefitWork work)
    {
        var (published, oldPublished) = (PublishedOf(request, request.Year, work), PublishedOf(request, request.Year - 1, work));
        var isOldKnown = request.OldAmount is not null || (request.OldAverage is null && oldPublished is not null);
        if (!isOldKnown && work.NeedOldAverage() is { } oldUnknown)
        {
            return oldUnknown;
        }

        var isNewPublished = request.NewAverage is null && published is not null;
        if (!isNewPublished && work.NeedNewAverage(() => Formula.Of(ShareOf(request.Dependence))) is { } newUnknown)
        {
            return newUnknown;
        }

        var before = request.OldAmount is { } old
            ? work.Stated(BenefitFigure.CareFee, BenefitStage.Before, old)
            : AmountAt(BenefitStage.Before, request, request.OldAverage is null ? oldPublished : null, work);
        var after = request is { OldAmount: { } approved, OldAverage: { } average } && !isNewPublished
            ? Moved(approved, average, work)
            : AmountAt(BenefitStage.After, request, isNewPublished ? published : null, work);
        if (after < before)
        {
            work.Note(BenefitNoteCode.CareFeeNeverLowered);
            after = before;
        }

        work.Add(new BenefitComponent(BenefitFigure.CareFee, before, after, after, Yuan.Zero, null));
        if (request.WasInPayment && RaisedFrom(request, work.Book) is not null)
        {
            work.Add(new BenefitNote(BenefitNoteCode.CareFeeRaisedFromMonth, [Reference.To(published!.Citation)]));
        }

        return null;
    }

    /// <summary>From when those in payment are raised; absent where the book does not say.</summary>
    public static YearMonth? RaisedFrom(BenefitRequest request, BenefitBook book) =>
        request.Year is { } year ? book.CareFeeOf(request.Place, year)?.RaisedFrom : null;

    // An amount that is stated with the average it was approved on moves with the average, whatever its share was.
    private static Yuan Moved(Yuan approved, Yuan oldAverage, BenefitWork work) => work.Money(
        BenefitFigure.CareFee,
        BenefitStage.After,
        Formula.Of(approved) * Formula.Of(work.Average(BenefitStage.After)) / Formula.Of(oldAverage),
        [.. Law, .. work.SourcesOf(BenefitStage.After)]);

    private static PublishedCareFee? PublishedOf(CareFeeRequest request, int? year, BenefitWork work) =>
        year is { } known ? work.Book.CareFeeOf(request.Place, known) : null;

    private static Yuan AmountAt(BenefitStage stage, CareFeeRequest request, PublishedCareFee? published, BenefitWork work)
    {
        if (published is null)
        {
            var formula = Formula.Of(work.Average(stage)) * Formula.Of(ShareOf(request.Dependence));
            return work.Money(BenefitFigure.CareFee, stage, formula, [.. Law, .. work.SourcesOf(stage)]);
        }

        work.Use(published.Citation);
        work.Add(new BenefitNote(BenefitNoteCode.PublishedAmount, [Reference.To(published.Citation)], published.Of(request.Dependence)));
        return work.Money(BenefitFigure.CareFee, stage, Formula.Of(published.Of(request.Dependence)), [.. Law, Reference.To(published.Citation)]);
    }

    private static Rate ShareOf(Dependence dependence) => dependence switch
    {
        Dependence.Complete => Rate.FromPercent(50),
        Dependence.Large => Rate.FromPercent(40),
        Dependence.Partial => Rate.FromPercent(30),
    };
}
