using System.Collections.Immutable;
using System.Text.Json;
using SocialInsurance.Core.Benefits;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Problems;
using SocialInsurance.Requests.Reading;
using Names = SocialInsurance.Requests.Benefits.BenefitFieldNames;

namespace SocialInsurance.Requests.Benefits;

/// <summary>Reads what a pension sheet shows, and what was topped up.</summary>
internal sealed class PensionReader(RequestFields fields, BenefitBook book)
{
    // No base is above three times an average, and no index far above that.
    private const decimal LeastIndex = 0.01m;
    private const decimal MostIndex = 6;
    private const decimal MostYears = 70;
    private const int IndexDecimals = 8;
    private const int YearsDecimals = 4;
    private const int MostIndexMonths = 840;
    private const int MostTopUpMonths = 120;
    private const int FirstYearByMonth = 2025;

    public PensionRequest? Read(Benefit purpose)
    {
        var request = new PensionRequest
        {
            Purpose = purpose,
            Basic = fields.Money(Names.Basic),
            Transitional = fields.Money(Names.Transitional),
            AccountPension = fields.Money(Names.AccountPension),
            FixedPart = fields.Money(Names.FixedPart),
            Index = fields.Number(Names.Index, LeastIndex, MostIndex, IndexDecimals),
            IndexedWage = fields.Money(Names.IndexedWage),
            Years = YearsOf(Names.Years),
            DeemedYears = YearsOf(Names.DeemedYears),
            PaidBeforeYears = YearsOf(Names.Years1998),
            PreAccountYears = YearsOf(Names.PreAccountYears),
            PreAccountIndex = fields.Number(Names.PreAccountIndex, LeastIndex, MostIndex, IndexDecimals),
            TransitionRate = fields.Percent(Names.TransitionRate, 0, 5),
            Formula = fields.Choice<PensionFormula>(Names.Formula),
            Account = fields.Money(Names.Account),
            PayoutMonths = ReadPayoutMonths(),
            TopUp = ReadTopUp(),
            Cost = ReadCost(),
        };
        CheckYears(request);
        CheckForm(request);
        return request;
    }

    private decimal? YearsOf(string name) => fields.Number(name, 0, MostYears, YearsDecimals);

    private void CheckYears(PensionRequest request)
    {
        if (request.Years is not { } all)
        {
            return;
        }

        NotAbove(all, Names.DeemedYears, request.DeemedYears);
        NotAbove(all, Names.PreAccountYears, request.PreAccountYears);
        NotAbove(all - Math.Min(all, request.DeemedYears ?? 0), Names.Years1998, request.PaidBeforeYears);
    }

    private void NotAbove(decimal most, string name, decimal? years)
    {
        if (years > most)
        {
            fields.Report(ProblemCode.OutOfRange, name, fields.Find(name), new Expectation.Between(0, most));
        }
    }

    // The short form has the amounts of the sheet, the full form what they are made of.
    private void CheckForm(PensionRequest request)
    {
        var isFull = fields.Find(Names.Index) is not null || fields.Find(Names.IndexedWage) is not null;
        if (isFull)
        {
            fields.Require(Names.Years);
        }

        switch (request.Purpose)
        {
            case Benefit.PensionSheet when !isFull:
                OneOf(Names.Index, Names.Index, Names.IndexedWage);
                break;
            case Benefit.PensionTopUp:
                fields.Require(Names.Years);
                RequirePayout();
                RequireTopUp();
                break;
            case Benefit.Pension when !isFull && fields.Find(Names.Basic) is null:
                OneOf(Names.Basic, Names.Basic, Names.Index);
                break;
            case Benefit.Pension when !isFull && fields.Find(Names.Transitional) is null && HasYearsBefore(request):
                fields.Require(Names.Transitional);
                break;
        }

        if (request is { Purpose: Benefit.Pension, TopUp: not null })
        {
            fields.Require(Names.Years);
        }

        if (fields.Find(Names.Account) is not null)
        {
            RequirePayout();
        }

        if (fields.Find(Names.Cost) is not null && request.Purpose == Benefit.Pension)
        {
            RequireTopUp();
            RequirePayout();
        }
    }

    private static bool HasYearsBefore(PensionRequest request) =>
        request.DeemedYears > 0 || request.PaidBeforeYears > 0 || request.PreAccountYears > 0;

    private void RequirePayout()
    {
        if (fields.Find(Names.AgeYears) is null && fields.Find(Names.PayoutMonths) is null)
        {
            OneOf(Names.PayoutMonths, Names.PayoutMonths, Names.AgeYears);
        }
    }

    private void RequireTopUp()
    {
        if (fields.Find(Names.TopUps) is null && fields.Find(Names.BaseDifference) is null)
        {
            OneOf(Names.TopUps, Names.TopUps, Names.BaseDifference);
        }
    }

    private void OneOf(string name, params ImmutableArray<string> names) =>
        fields.Report(ProblemCode.NeedsOneOf, name, null, new Expectation.OneOfFields(names));

    // Months that no age has are a slip, and the account would be paid out wrongly for a life.
    private decimal? ReadPayoutMonths()
    {
        var (stated, years) = (fields.Number(Names.PayoutMonths, 1, 400, 1), fields.WholeNumber(Names.AgeYears, 40, 70));
        var months = fields.WholeNumber(Names.AgeMonths, 0, 11) ?? 0;
        if (stated is { } known)
        {
            if (!book.HasPayoutMonths(Fraction.Of(known), YearOf() >= FirstYearByMonth))
            {
                fields.Report(ProblemCode.PayoutMonthsUnknown, Names.PayoutMonths, fields.Find(Names.PayoutMonths));
            }

            return known;
        }

        if (years is not { } age)
        {
            return null;
        }

        if (book.PayoutMonthsOf(age, months) is { } found)
        {
            return found.ToDecimal(1);
        }

        fields.Report(ProblemCode.PayoutMonthsUnknown, Names.AgeYears, fields.Find(Names.AgeYears));
        return null;
    }

    private PensionTopUp? ReadTopUp()
    {
        var previous = fields.MoneyWithin(Names.PreviousAverage, BenefitRequestReader.LeastAverage, BenefitRequestReader.MostAverage);
        var indexMonths = fields.WholeNumber(Names.IndexMonths, 1, MostIndexMonths);
        var months = ReadTopUps();
        var difference = fields.MoneyWithin(Names.BaseDifference, 0, BenefitRequestReader.MostAverage);
        var count = fields.WholeNumber(Names.TopUpMonths, 1, MostTopUpMonths);
        if (fields.Find(Names.BaseDifference) is not null && months.IsEmpty)
        {
            fields.Require(Names.TopUpMonths);
            if (fields.Find(Names.Year) is null)
            {
                fields.Require(Names.PreviousAverage);
            }
        }

        if (months.IsEmpty && difference is { } one && count is { } times)
        {
            months = [new(times, one, YearOf())];
        }

        if (months.IsEmpty)
        {
            return null;
        }

        fields.Require(Names.IndexMonths);
        return indexMonths is { } denominator ? new(months, previous, denominator) : null;
    }

    private int? YearOf() => fields.Find(Names.Year) is { } value && int.TryParse(value.Text, System.Globalization.CultureInfo.InvariantCulture, out var year) ? year : null;

    private ImmutableArray<RebasedMonths> ReadTopUps()
    {
        var all = ImmutableArray.CreateBuilder<RebasedMonths>();
        foreach (var (name, value) in fields.List(Names.TopUps) ?? [])
        {
            if (fields.AsObject(name, value) is not { } entry)
            {
                continue;
            }

            entry.Require(Names.Before);
            entry.Require(Names.After);
            var (range, before, after) = (entry.Months(), BaseOf(entry, Names.Before), BaseOf(entry, Names.After));
            entry.ReportUnknownFields();
            if (range is { } known && before is { } old && after is { } changed)
            {
                // Each calendar year divides by an average of its own.
                all.AddRange(known.GroupBy(month => month.Year).Select(year => new RebasedMonths(year.Count(), changed - old, year.Key)));
            }
        }

        if (all.Sum(months => (long)months.Count) is var count && count > MostTopUpMonths)
        {
            fields.Report(ProblemCode.TooManyMonths, Names.TopUps, fields.Find(Names.TopUps), new Expectation.MonthCount((int)Math.Min(count, int.MaxValue), MostTopUpMonths));
        }

        return all.ToImmutable();
    }

    private static Yuan? BaseOf(RequestFields entry, string name) => entry.MoneyWithin(name, 0, BenefitRequestReader.MostAverage);

    // A sum, or what it is made of.
    private Yuan? ReadCost()
    {
        if (fields.Find(Names.Cost) is not { } value)
        {
            return null;
        }

        if (value.Kind != JsonValueKind.Object)
        {
            return fields.AsMoney(Names.Cost, value);
        }

        var parts = fields.AsObject(Names.Cost, value)!;
        var sum = Yuan.Zero;
        foreach (var name in parts.Given.ToList())
        {
            sum += parts.Money(name) ?? Yuan.Zero;
        }

        return sum;
    }
}
