using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Problems;

namespace SocialInsurance.Requests.Reading;

/// <summary>Reads what is asked, as a sum or line by line, and the bill of the authority.</summary>
internal static class DemandReader
{
    private const int MostMonths = 240;

    /// <summary>The sum asked and its lines; the lines' own sum where no total is given.</summary>
    public static (Yuan? Total, ImmutableArray<DemandLine> Lines) Demand(RequestFields fields, YearMonth? first)
    {
        if (fields.Find(FieldNames.Demand) is not { Kind: JsonValueKind.Object })
        {
            return (fields.Money(FieldNames.Demand), []);
        }

        var demand = fields.Object(FieldNames.Demand)!;
        var total = demand.Money(FieldNames.Total);
        ImmutableArray<DemandLine> lines = [.. (demand.List(FieldNames.Lines) ?? []).Select(entry => Line(demand, entry.Name, entry.Value, first)).OfType<DemandLine>()];
        demand.ReportUnknownFields();
        if (lines.IsEmpty && demand.Find(FieldNames.Total) is null && demand.Find(FieldNames.Lines) is not { Kind: JsonValueKind.Array })
        {
            demand.Report(ProblemCode.Required, FieldNames.Lines, null);
        }

        var sum = Yuan.FromFen(lines.Sum(line => line.Amount.Fen));
        if (total < sum)
        {
            demand.Report(ProblemCode.LinesExceedTotal, FieldNames.Total, demand.Find(FieldNames.Total), new Expectation.UpTo(sum));
        }

        return (total ?? (lines.IsEmpty ? null : sum), lines);
    }

    /// <summary>The bill of the authority; what it names only by insurance is added up.</summary>
    public static AssessedBill? Bill(RequestFields fields)
    {
        if (fields.Object(FieldNames.Assessed) is not { } bill)
        {
            return null;
        }

        var (employee, employer) = (bill.Money(FieldNames.Employee), bill.Money(FieldNames.Employer));
        var lateFee = bill.Money(FieldNames.LateFee);
        var insurances = PerInsuranceReader.Read<RecordedAmounts>(bill, FieldNames.Insurances, OfInsurance);
        bill.ReportUnknownFields();
        employee ??= SumOf(insurances, Core.Values.Payer.Employee);
        if (employee is null && bill.Find(FieldNames.Employee) is null)
        {
            bill.Require(FieldNames.Employee);
        }

        return employee is { } own ? new(own, employer ?? SumOf(insurances, Core.Values.Payer.Employer), lateFee, insurances) : null;
    }

    private static RecordedAmounts? OfInsurance(RequestFields insurances, string name)
    {
        if (DraftReader.ReadAmounts(insurances, name) is not { } amounts)
        {
            return null;
        }

        if (Parsing.ApiWords.TryParse<Insurance>(name, out var insurance) && !insurance.IsSharedByEmployee() && amounts.Employee > Yuan.Zero)
        {
            insurances.Report(ProblemCode.EmployeeNeverPays, $"{name}.{FieldNames.Employee}", new FieldValue(amounts.Employee.Value.ToString()), new Expectation.OfInsurance(insurance));
        }

        return amounts;
    }

    private static Yuan? SumOf(PerInsurance<RecordedAmounts?> insurances, Payer payer)
    {
        var amounts = Insurances.All.Select(insurance => insurances[insurance]?.Of(payer)).OfType<Yuan>().ToList();
        return amounts.Count == 0 ? null : Yuan.FromFen(amounts.Sum(amount => amount.Fen));
    }

    private static DemandLine? Line(RequestFields demand, string name, FieldValue value, YearMonth? first)
    {
        if (demand.AsObject(name, value) is not { } line)
        {
            return null;
        }

        line.Require(FieldNames.Amount);
        var insurance = line.Choice<Insurance>(FieldNames.Insurance);
        var payer = line.Choice<Payer>(FieldNames.Payer);
        var months = MonthsOf(line, first);
        var amount = line.Money(FieldNames.Amount);
        var kind = line.Choice<DemandKind>(FieldNames.Kind) ?? DemandKind.Contribution;
        line.ReportUnknownFields();
        return amount is { } known ? new(insurance, payer, months, known, kind) : null;
    }

    // One month, those from one to another, or how many of them from the first.
    private static MonthRange? MonthsOf(RequestFields line, YearMonth? first)
    {
        var one = line.Month(FieldNames.Month);
        MonthRange? some = line.Find(FieldNames.Months) switch
        {
            null => null,
            { Kind: JsonValueKind.Object } => OfObject(line.Object(FieldNames.Months)!),
            _ => line.WholeNumber(FieldNames.Months, 1, MostMonths) is { } count && first is { } from ? new(from, from.PlusMonths(count - 1)) : null,
        };
        return one is { } month ? new(month, month) : some;
    }

    private static MonthRange? OfObject(RequestFields months)
    {
        var range = months.Months();
        months.ReportUnknownFields();
        return range;
    }
}
