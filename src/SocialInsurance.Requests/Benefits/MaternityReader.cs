using System.Collections.Immutable;
using SocialInsurance.Core.Benefits;
using SocialInsurance.Requests.Problems;
using SocialInsurance.Requests.Reading;
using Names = SocialInsurance.Requests.Benefits.BenefitFieldNames;

namespace SocialInsurance.Requests.Benefits;

/// <summary>Reads the facts of a maternity allowance.</summary>
internal static class MaternityReader
{
    private const int MostDays = 400;
    private const int MostPeople = 1_000_000;
    private const int MostGroups = 1_000;
    private const string Thirtieth = "30";
    private const string OfYear = "365/12";

    public static MaternityRequest? Read(RequestFields fields)
    {
        fields.Require(Names.Days);
        var (month, days) = (fields.Month(Names.BirthMonth), fields.WholeNumber(Names.Days, 1, MostDays));
        var (before, after) = (fields.Money(Names.OldEmployerAverage, 0.01m), fields.Money(Names.NewEmployerAverage, 0.01m));
        var staff = ReadStaff(fields);
        var (isByYear, wage) = (ReadDivisor(fields), fields.Money(Names.WagePaid));
        var hasAverages = fields.Find(Names.OldEmployerAverage) is not null || fields.Find(Names.NewEmployerAverage) is not null;
        if (hasAverages == (fields.Find(Names.Staff) is not null))
        {
            fields.Report(ProblemCode.NeedsOneOf, Names.OldEmployerAverage, null, new Expectation.OneOfFields([Names.OldEmployerAverage, Names.Staff]));
        }
        else if (hasAverages)
        {
            fields.Require(Names.OldEmployerAverage);
            fields.Require(Names.NewEmployerAverage);
        }

        return days is { } known ? new(month, known, before, after, staff, isByYear, wage) : null;
    }

    private static ImmutableArray<StaffBases> ReadStaff(RequestFields fields)
    {
        var staff = ImmutableArray.CreateBuilder<StaffBases>();
        var entries = fields.List(Names.Staff);
        if (entries is { Count: 0 })
        {
            fields.Report(ProblemCode.Required, Names.Staff, null);
        }

        if (entries is { Count: > MostGroups })
        {
            fields.Report(ProblemCode.OutOfRange, Names.Staff, null, new Expectation.Between(1, MostGroups));
            return [];
        }

        foreach (var (name, value) in entries ?? [])
        {
            if (fields.AsObject(name, value) is not { } entry)
            {
                continue;
            }

            entry.Require(Names.Before);
            var count = entry.Find(Names.Count) is null ? 1 : entry.WholeNumber(Names.Count, 1, MostPeople);
            var (before, after) = (entry.Money(Names.Before), entry.Money(Names.After));
            entry.ReportUnknownFields();
            if (before is { } old && count is { } people)
            {
                staff.Add(new(people, old, after ?? old));
            }
        }

        return staff.ToImmutable();
    }

    private static bool? ReadDivisor(RequestFields fields)
    {
        switch (fields.Text(Names.Divisor, OfYear.Length))
        {
            case null:
                return null;
            case Thirtieth:
                return false;
            case OfYear:
                return true;
            default:
                fields.Report(ProblemCode.NotOneOf, Names.Divisor, fields.Find(Names.Divisor), new Expectation.OneOf([Thirtieth, OfYear]));
                return null;
        }
    }
}
