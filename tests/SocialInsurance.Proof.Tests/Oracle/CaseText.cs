using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>Writes a random request so that it can be read, and asked again by hand: only what it says beyond the defaults.</summary>
internal static class CaseText
{
    public static string Of(BackPaymentRequest request)
    {
        var text = new StringBuilder().AppendLine();
        Add("situation", $"{request.Situation} {request.Contributor} {request.Household} in {request.City ?? "no city"}");
        Add("months", $"{Of(request.Months)}, known on {Of(request.KnownOn)}, left on {Of(request.LeftOn)}, paid on {Of(request.PaidOn)}");
        Add("insurances", string.Join(' ', request.Insurances));
        Add("rounding", $"{request.RoundingMethod} {request.RoundingMode}");
        Add("averages", $"{request.OldAverageWage} → {request.NewAverageWage}, floor {request.FloorPercent}", request.OldAverageWage ?? request.NewAverageWage ?? (object?)request.FloorPercent);
        Add("wages", string.Join(", ", request.Wages.Select(step => $"{step.Wage} from {Of(step.From)}")));
        Add("bases", Of(request, request.CurrentBase));
        Add("percents", Of(request, request.PercentOfAverage));
        Add("old limits", Of(request.OldLimits, limits => $"{Of(limits.Floor)}..{Of(limits.Ceiling)}"));
        Add("new limits", Of(request.NewLimits, limits => $"{Of(limits.Floor)}..{Of(limits.Ceiling)}"));
        Add("rates", Of(request.Rates, rates => $"{rates.Employee}+{rates.EmployeeFixed} / {rates.Employer}+{rates.EmployerFixed}"));
        Add("work injury", request.WorkInjuryRate?.ToString() ?? string.Empty);
        foreach (var exception in request.Exceptions)
        {
            Add(Of(exception.Month), $"base {(exception.CurrentBase is { } bases ? Of(request, bases) : "-")}; wage {exception.Wage}; paid {Amounts(exception.Paid)}; "
                + $"made up {Amounts(exception.MadeUp)}{(exception.IsNotDue ? "; not due" : string.Empty)}");
        }

        Add("employers", string.Join(", ", request.Employers.Select(employer => $"{employer.Label} {Of(employer.Months)} at {employer.WorkInjuryRate} {employer.Contributor}")));
        Add("size", request.EmployerSize?.ToString() ?? string.Empty);
        Add("deferrals", string.Join(", ", request.Deferrals.Select(one => $"{string.Join(' ', one.Insurances)} {Of(one.Months)} until {Of(one.Until)}")));
        Add("paid by person", $"{request.PaidByPerson?.AMonth} in {Of(request.PaidByPerson?.Months)}", request.PaidByPerson);
        Add("demand", request.Demand?.ToString() ?? string.Empty);
        Add("late fee", request.LateFee.ToString(), request.LateFee == StatedLateFee.Nothing ? null : request.LateFee);
        Add("circumstances", request.Circumstances.ToString(), request.Circumstances == Circumstances.None ? null : request.Circumstances);
        return text.ToString();

        void Add(string name, string value, object? isThere = null)
        {
            var isOptional = name is "averages" or "paid by person" or "late fee" or "circumstances";
            if (value.Length > 0 && !(isOptional && isThere is null))
            {
                text.Append("  ").Append(name).Append(": ").AppendLine(value);
            }
        }

        string Amounts(PerInsurance<RecordedAmounts?>? of) => of is null ? "-" : string.Join(' ', request.Insurances
            .Where(insurance => of[insurance] is not null).Select(insurance => $"{insurance} {of[insurance]!.Employee}/{of[insurance]!.Employer}"));
    }

    private static string Of<T>(BackPaymentRequest request, PerInsurance<T> values)
    {
        var all = request.Insurances.Select(insurance => (insurance, text: values[insurance]?.ToString() ?? "-")).ToList();
        var distinct = all.Select(one => one.text).Distinct(StringComparer.Ordinal).ToList();
        return distinct is [var one] ? (one == "-" ? string.Empty : one) : string.Join(", ", all.Select(some => $"{some.insurance} {some.text}"));
    }

    private static string Of<T>(Overrides<T> overrides, Func<T, string> text)
        where T : struct => string.Join(", ", overrides.Entries.Select(entry => $"{entry.Insurance} {(entry.Months is { } months ? Of(months) + " " : string.Empty)}{text(entry.Value)}"));

    private static string Of(Limit limit) => limit.IsUnlimited ? "none" : limit.Amount?.ToString() ?? "unknown";

    private static string Of(MonthRange? months) => months is { } some ? $"{Of(some.From)}..{Of(some.To)}" : "-";

    private static string Of(YearMonth? month) => month is { } some ? YearMonthPattern.Iso.Format(some) : "-";

    private static string Of(LocalDate? day) => day is { } some ? some.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) : "-";
}
