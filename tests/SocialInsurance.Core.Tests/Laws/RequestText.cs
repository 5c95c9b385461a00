using System.Text;
using NodaTime.Text;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Laws;

/// <summary>Writes a random request so that it can be read, and asked again by hand.</summary>
internal static class RequestText
{
    public static string Of(BackPaymentRequest request)
    {
        var text = new StringBuilder().AppendLine();
        Add(text, "situation", $"{request.Situation} {request.Contributor} {request.Household} {request.City}");
        Add(text, "months", $"{Text(request.Months)}, known on {Text(request.KnownOn)}, left on {Text(request.LeftOn)}, paid on {Text(request.PaidOn)}");
        Add(text, "rounding", $"{request.RoundingMethod} {request.RoundingMode}");
        Add(text, "averages", $"{request.OldAverageWage} → {request.NewAverageWage}");
        Add(text, "wages", string.Join(", ", request.Wages.Select(step => $"{step.Wage} from {Text(step.From)}")));
        foreach (var insurance in request.Insurances)
        {
            Add(text, insurance.ToString(), Of(request, insurance));
        }

        foreach (var exception in request.Exceptions)
        {
            Add(text, Text(exception.Month), Of(exception, request));
        }

        Add(text, "employers", string.Join(", ", request.Employers.Select(employer => $"{Text(employer.Months)} at {employer.WorkInjuryRate} {employer.Contributor}")));
        Add(text, "left out or beside", $"floor {request.FloorPercent}, size {request.EmployerSize}, interest {request.Interest}, paid by person {request.PaidByPerson}");
        Add(text, "deferrals", string.Join(", ", request.Deferrals.Select(one => $"{string.Join(' ', one.Insurances)} {Text(one.Months)} until {Text(one.Until)}")));
        Add(text, "rest", $"work injury {request.WorkInjuryRate}, demand {request.Demand}, {request.Circumstances}, {request.LateFee}");
        return text.ToString();
    }

    private static void Add(StringBuilder text, string name, string value) => text.Append("  ").Append(name).Append(": ").AppendLine(value);

    private static string Of(BackPaymentRequest request, Insurance insurance) =>
        $"base {request.CurrentBase[insurance]}, share {request.PercentOfAverage[insurance]}, limits {Of(request.OldLimits, insurance, Text)} → {Of(request.NewLimits, insurance, Text)}, {Of(request.Rates, insurance, rates => $"{rates}")}";

    private static string Of(ExceptionalMonth exception, BackPaymentRequest request) =>
        $"wage {exception.Wage}{(exception.IsNotDue ? " not due" : string.Empty)}" + string.Concat(request.Insurances.Select(insurance =>
            $"; {insurance} base {exception.CurrentBase?[insurance]}, paid {exception.Paid?[insurance]}, made up {exception.MadeUp?[insurance]}"));

    private static string Of<T>(Overrides<T> stated, Insurance insurance, Func<T, string> text)
        where T : struct => string.Join(" and ", stated.Entries.Where(entry => entry.Insurance == insurance).Select(entry =>
            entry.Months is { } months ? $"{text(entry.Value)} in {Text(months)}" : text(entry.Value)));

    private static string Text(BaseLimits limits) => $"{Text(limits.Floor)}..{Text(limits.Ceiling)}";

    private static string Text(Limit limit) => limit.IsUnlimited ? "none" : limit.Amount?.ToString() ?? "unknown";

    private static string Text(MonthRange months) => $"{Text(months.From)}..{Text(months.To)}";

    private static string Text(NodaTime.YearMonth? month) => month is { } some ? YearMonthPattern.Iso.Format(some) : "-";

    private static string Text(NodaTime.LocalDate? day) => day is { } some ? LocalDatePattern.Iso.Format(some) : "-";
}
