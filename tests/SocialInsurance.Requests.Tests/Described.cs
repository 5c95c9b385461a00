using System.Collections;
using System.Globalization;
using System.Reflection;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Requests.Tests;

/// <summary>
/// Everything a value holds, as text: requests hold lists and values by insurance, which equal only themselves, and tests
/// compare what is in them.
/// </summary>
internal static class Described
{
    public static string Of(object? value) => value switch
    {
        null => "-",
        string text => $"\"{text}\"",
        NodaTime.LocalDate day => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        Yuan or Rate or Enum or NodaTime.YearMonth or bool or int => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        IEnumerable list => $"[{string.Join(' ', list.Cast<object?>().Select(Of))}]",
        _ when IsPerInsurance(value.GetType()) => ByInsurance(value),
        _ => $"{{{string.Join(", ", PropertiesOf(value).Select(property => $"{property.Name}: {Of(property.GetValue(value))}"))}}}",
    };

    private static PropertyInfo[] PropertiesOf(object value) =>
        value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance);

    private static bool IsPerInsurance(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(PerInsurance<>);

    private static string ByInsurance(object value)
    {
        var one = value.GetType().GetProperty("Item")!;
        return $"({string.Join(' ', Insurances.All.Select(insurance => Of(one.GetValue(value, [insurance]))))})";
    }
}
