using System.Text;
using NodaTime.Text;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Policies;
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

        Add(text, "employers", string.Join(", ", request.Employers.Select(employer => $"{Text(employer.Months)} at {employer.WorkInjuryRate}")));
        Add(text, "rest", $"work injury {request.WorkInjuryRate}, demand {request.Demand}, {request.Circumstances}, {request.LateFee}");
        return text.ToString();
    }

    private static void Add(StringBuilder text, string name, string value) => text.Append("  ").Append(name).Append(": ").AppendLine(value);

    private static string Of(BackPaymentRequest request, Insurance insurance) =>
        $"base {request.CurrentBase[insurance]}, share {request.Share[insurance]}, limits {Text(request.OldLimits[insurance])} → {Text(request.NewLimits[insurance])}, {request.Rates[insurance]}";

    private static string Of(ExceptionalMonth exception, BackPaymentRequest request) =>
        $"wage {exception.Wage}" + string.Concat(request.Insurances.Select(insurance =>
            $"; {insurance} base {exception.CurrentBase?[insurance]}, {exception.Paid?[insurance]}"));

    private static string Text(BaseLimits? limits) => limits is { } some ? $"{Text(some.Floor)}..{Text(some.Ceiling)}" : "-";

    private static string Text(Limit limit) => limit.IsUnlimited ? "none" : limit.Amount?.ToString() ?? "unknown";

    private static string Text(MonthRange months) => $"{Text(months.From)}..{Text(months.To)}";

    private static string Text(NodaTime.YearMonth? month) => month is { } some ? YearMonthPattern.Iso.Format(some) : "-";

    private static string Text(NodaTime.LocalDate? day) => day is { } some ? LocalDatePattern.Iso.Format(some) : "-";
}
