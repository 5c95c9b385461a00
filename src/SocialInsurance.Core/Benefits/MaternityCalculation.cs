using System.Collections.Immutable;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Benefits;

/// <summary>
/// 生育津贴 / the maternity allowance: the employer's average, within 60% and 300% of the average where the place says so, for
/// the days of leave. The average moves it at the bounds, the bases of the staff between them.
/// </summary>
internal static class MaternityCalculation
{
    private const int DaysOfMonth = 30;
    private const int MonthsOfYear = 12;
    private const int DaysOfYear = 365;
    private static readonly Rate Lowest = Rate.FromPercent(60);
    private static readonly Rate Highest = Rate.FromPercent(300);
    private static readonly ImmutableArray<Reference> Law =
        Reference.ToAll(LegalBasis.SocialInsuranceLaw56, LegalBasis.FemaleWorkersRules7, LegalBasis.FemaleWorkersRules8);

    public static BenefitRefusal? Apply(MaternityRequest request, BenefitWork work)
    {
        var rule = work.Book.MaternityRuleOf(request.Place, request.BirthMonth);
        if ((request.IsDividedByYear ?? rule?.IsDividedByYear) is not { } isByYear)
        {
            return work.Refuse(BenefitRefusalCode.MaternityRuleUnknown, request.BirthMonth?.Year);
        }

        var isBounded = rule?.IsBounded ?? (request.OldAverage is not null && request.NewAverage is not null);
        if (isBounded && work.NeedBothAverages(null) is { } refusal)
        {
            return refusal;
        }

        var references = rule is null ? Law : [.. Law, Reference.To(rule.Citation)];
        if (rule is not null)
        {
            work.Use(rule.Citation);
        }

        var before = Amount(BenefitStage.Before);
        var averageOnly = isBounded ? Amount(BenefitStage.AverageOnly) : before;
        var after = Amount(BenefitStage.After);
        work.Add(new BenefitComponent(BenefitFigure.MaternityAllowance, before, averageOnly, after, Yuan.Zero, null));
        AddNotes(request, rule, before, after, work);
        return null;

        Yuan Amount(BenefitStage stage)
        {
            var average = EmployerAverage(stage, request, isBounded, references, work);
            var formula = isByYear
                ? average * Formula.Of(MonthsOfYear) / Formula.Of(DaysOfYear) * Formula.Of(request.Days)
                : average / Formula.Of(DaysOfMonth) * Formula.Of(request.Days);
            return work.Money(BenefitFigure.MaternityAllowance, stage, formula, references);
        }
    }

    private static Formula EmployerAverage(
        BenefitStage stage, MaternityRequest request, bool isBounded, ImmutableArray<Reference> references, BenefitWork work)
    {
        var raw = Raw(stage == BenefitStage.After, request);
        if (isBounded)
        {
            var average = Formula.Of(work.Average(stage));
            raw = Formula.Max(average * Formula.Of(Lowest), Formula.Min(raw, average * Formula.Of(Highest)));
        }

        return work.Exact(BenefitFigure.EmployerAverage, stage, raw, NumberForm.Money, [.. references, .. work.SourcesOf(stage)]);
    }

    private static Formula Raw(bool isAfter, MaternityRequest request)
    {
        if ((isAfter ? request.NewEmployerAverage : request.OldEmployerAverage) is { } stated)
        {
            return Formula.Of(stated);
        }

        var sum = request.Staff
            .Select(group => Formula.Of(isAfter ? group.After : group.Before) * Formula.Of(group.Count))
            .Aggregate((one, other) => one + other);
        return sum / Formula.Of(request.Staff.Sum(group => group.Count));
    }

    private static void AddNotes(MaternityRequest request, MaternityRule? rule, Yuan before, Yuan after, BenefitWork work)
    {
        if (rule is { Basis: MaternityBasis.EmployerOfPreviousYear })
        {
            work.Add(new BenefitNote(BenefitNoteCode.MaternityByPreviousYear, [Reference.To(rule.Citation)]));
        }

        work.Note(BenefitNoteCode.MaternityOnApplication);
        if (request.WagePaid is not { } wage)
        {
            return;
        }

        // What the employer paid above the allowance it keeps; the person has the higher of the two.
        var hers = Yuan.Max(Yuan.Zero, Yuan.Max(after, wage) - Yuan.Max(before, wage));
        work.PersonReceives = _ => hers;
        work.Add(new BenefitNote(BenefitNoteCode.EmployerKeepsPart, Law, Yuan.Max(Yuan.Zero, after - before) - hers));
    }
}
