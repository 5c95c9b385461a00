using System.Text.Json;
using NodaTime;
using SocialInsurance.Core.Benefits;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Problems;
using SocialInsurance.Requests.Reading;
using Names = SocialInsurance.Requests.Benefits.BenefitFieldNames;

namespace SocialInsurance.Requests.Benefits;

/// <summary>
/// The one reader of questions about benefits: JSON from a program, a link or the page becomes a valid question, or every
/// problem at once. What the law does not give is asked for.
/// </summary>
public sealed class BenefitRequestReader(BenefitBook book)
{
    private const int LongestCity = 12;
    private const int MostMonths = 600;

    /// <summary>No average was ever lower, and none will be higher for a long time: the formulas divide by it.</summary>
    internal const decimal LeastAverage = 100;

    /// <summary>The most that a monthly average or base may be, in yuan.</summary>
    internal const decimal MostAverage = 1_000_000;

    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    public ReadResult<BenefitRequest> Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return new(null, [new(ProblemCode.NotAnObject, "body")]);
        }

        var problems = new List<RequestProblem>();
        var fields = new RequestFields(new JsonFieldSource(json), string.Empty, problems);
        fields.Require(Names.Benefit);
        var benefit = fields.Choice<Benefit>(Names.Benefit);
        var common = ReadCommon(fields);
        var request = benefit is { } known ? RequestOf(known, fields, common) : null;
        if (benefit is not null)
        {
            // Without it nobody can say which fields there should be.
            fields.ReportUnknownFields();
        }

        return problems.Count == 0 ? new(request, []) : new(null, [.. problems.Select(Called)]);
    }

    private BenefitRequest? RequestOf(Benefit benefit, RequestFields fields, Common common)
    {
        BenefitRequest? request = benefit switch
        {
            Benefit.Pension or Benefit.PensionSheet or Benefit.PensionTopUp => new PensionReader(fields, book).Read(benefit),
            Benefit.CareFee or Benefit.DisabilityLumpSum or Benefit.DisabilityAllowance or Benefit.Survivors or Benefit.Funeral
                or Benefit.WorkDeath or Benefit.MedicalGrant => new WorkInjuryReader(fields).Read(benefit),
            Benefit.Maternity => MaternityReader.Read(fields),
            Benefit.UnemploymentMedical => new UnemploymentMedicalRequest(
                fields.Percent(Names.BasePercent, 1, 300), fields.Percent(Names.Rate, 0, RequestFields.MostContributionPercent)),
        };
        var year = common.Year ?? EventYear(request, fields) ?? common.ApprovedIn?.Year ?? common.From?.Year;
        RequireAverages(benefit, common, year, request, fields);
        return request is null ? null : request with
        {
            Place = common.Place,
            Year = year,
            OldAverage = common.OldAverage,
            NewAverage = common.NewAverage,
            From = common.From ?? common.ApprovedIn?.PlusMonths(1),
            To = common.To,
            MonthCount = common.MonthCount,
            Rounding = common.Rounding,
            TotalRounding = common.TotalRounding,
            IsNotFiled = common.IsNotFiled,
        };
    }

    private Common ReadCommon(RequestFields fields)
    {
        var (from, to) = (fields.Month(FieldNames.From), fields.Month(FieldNames.To));
        var approvedIn = fields.Month(Names.ApprovedIn);
        var first = from ?? approvedIn?.PlusMonths(1);
        if (first is { } start && to is { } end && end < start)
        {
            fields.Report(ProblemCode.ToBeforeFrom, FieldNames.To, fields.Find(FieldNames.To), new Expectation.OfMonth(start));
        }

        if (from is { } paid && approvedIn is { } approved && paid < approved)
        {
            fields.Report(ProblemCode.ToBeforeFrom, FieldNames.From, fields.Find(FieldNames.From), new Expectation.OfMonth(approved));
        }

        return new(
            ReadPlace(fields),
            fields.WholeNumber(Names.Year, FirstYear, LastYear),
            fields.MoneyWithin(Names.OldAverage, LeastAverage, MostAverage),
            fields.MoneyWithin(Names.NewAverage, LeastAverage, MostAverage),
            from,
            to,
            approvedIn,
            fields.WholeNumber(FieldNames.Months, 0, MostMonths),
            fields.Choice<RoundingStep>(FieldNames.Rounding) ?? RoundingStep.HalfUpToFen,
            fields.Choice<RoundingStep>(Names.TotalRounding),
            fields.Flag(Names.NotFiled) ?? false);
    }

    // Any place may be named whose figures are stated: the code is then a name and no more.
    private string? ReadPlace(RequestFields fields)
    {
        if (fields.Text(FieldNames.City, LongestCity) is not { } city)
        {
            return null;
        }

        if (city.Length == 6 && city.All(char.IsAsciiDigit))
        {
            return city;
        }

        if (book.Places.FirstOrDefault(place => place.ChineseName == city.TrimEnd('市', '省') || string.Equals(place.EnglishName, city, StringComparison.OrdinalIgnoreCase)) is { } named)
        {
            return named.Code;
        }

        fields.Report(ProblemCode.UnknownCity, FieldNames.City, fields.Find(FieldNames.City), new Expectation.OneOf([.. book.Places.Select(place => place.Code)]));
        return null;
    }

    private static int? EventYear(BenefitRequest? request, RequestFields fields) => request switch
    {
        MedicalGrantRequest { EndOfEmployment: { } ended } => ended.Year,
        MaternityRequest { BirthMonth: { } born } => born.Year,
        _ => WorkInjuryReader.YearOfEvent(fields),
    };

    // Both averages, or a place and a year by which the book may know them.
    private static void RequireAverages(Benefit benefit, Common common, int? year, BenefitRequest? request, RequestFields fields)
    {
        if (benefit is Benefit.WorkDeath or Benefit.Maternity)
        {
            return;
        }

        var needsOld = benefit is not Benefit.PensionTopUp && request is not (CareFeeRequest { OldAmount: not null } or FuneralRequest { AmountPaid: not null }
            or MedicalGrantRequest { AmountPaid: not null });
        var needsNew = benefit is not Benefit.PensionSheet;
        foreach (var (isNeeded, stated, name) in new[] { (needsOld, common.OldAverage, Names.OldAverage), (needsNew, common.NewAverage, Names.NewAverage) })
        {
            if (!isNeeded || stated is not null || fields.Find(name) is not null)
            {
                continue;
            }

            if (fields.Find(FieldNames.City) is null)
            {
                fields.Require(name);
            }
            else if (year is null && fields.Find(Names.Year) is null)
            {
                fields.Require(Names.Year);
                return;
            }
        }
    }

    // Here the two ends and the months are those of payments, not of contributions.
    private static RequestProblem Called(RequestProblem problem) => problem with
    {
        CalledBy = problem.Field switch
        {
            FieldNames.From => "BenefitFrom",
            FieldNames.To => "BenefitTo",
            FieldNames.Months => "BenefitMonths",
            _ => problem.Field,
        },
    };

    private sealed record Common(
        string? Place,
        int? Year,
        Yuan? OldAverage,
        Yuan? NewAverage,
        YearMonth? From,
        YearMonth? To,
        YearMonth? ApprovedIn,
        int? MonthCount,
        RoundingStep Rounding,
        RoundingStep? TotalRounding,
        bool IsNotFiled);
}
