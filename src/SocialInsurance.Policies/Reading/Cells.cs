using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Policies.Reading;

/// <summary>各种单元格 / the formats in which the data files write their values.</summary>
internal static class Cells
{
    private const int FirstYear = 1949;
    private const int LastYear = 2200;

    private static readonly YearMonthPattern MonthPattern = YearMonthPattern.CreateWithInvariantCulture("uuuu-MM");

    public static CellFormat<string> Text { get; } = new("a text", TryText);

    public static CellFormat<string?> TextOrNull { get; } =
        new("a text, or null", (JsonPart part, out string? value) => TryText(part, out value) || IsNull(part));

    public static CellFormat<bool> Flag { get; } = new("true or false", TryFlag);

    public static CellFormat<int> Year { get; } = new("a year such as 2013", TryYear);

    public static CellFormat<int> MonthOfYear { get; } = new("a month from 1 to 12", TryMonthOfYear);

    public static CellFormat<int> Tier { get; } = new("a tier from 1 to 9", TryTier);

    public static CellFormat<Yuan> Money { get; } = new("yuan with at most two decimals, such as 3337", TryMoney);

    public static CellFormat<Rate> Percent { get; } = new("a percentage with at most four decimals, such as 0.5", TryPercent);

    public static CellFormat<YearMonth> Month { get; } = new("a month such as \"2013-01\"", TryMonth);

    public static CellFormat<LocalDate> Day { get; } = new("a day such as \"2013-07-04\"", TryDay);

    public static CellFormat<PublicationDate> Publication { get; } =
        new("a day such as \"2013-07-04\", a month such as \"2013-07\", or null where unknown", TryPublication);

    public static CellFormat<Limit> Limit { get; } =
        new("yuan with at most two decimals, \"none\" where there is no limit, or null where unknown", TryLimit);

    public static CellFormat<ImmutableArray<Insurance>> Insurances { get; } = SomeOf(WordOf<Insurance>());

    /// <summary>The members of an enum, written in camel case.</summary>
    public static CellFormat<T> WordOf<T>()
        where T : struct, Enum
    {
        var words = Enum.GetNames<T>().ToImmutableDictionary(CamelCase, Enum.Parse<T>, StringComparer.Ordinal);
        return new(
            "one of " + string.Join(", ", Enum.GetNames<T>().Select(CamelCase)),
            (JsonPart part, out T value) =>
            {
                value = default;
                return TryText(part, out var text) && words.TryGetValue(text, out value);
            });
    }

    /// <summary>A list, which may be empty.</summary>
    public static CellFormat<ImmutableArray<T>> ListOf<T>(CellFormat<T> format) => new(
        "a list, each " + format.Expected,
        (JsonPart part, out ImmutableArray<T> values) => TryList(part, format, out values));

    /// <summary>A list of one or more.</summary>
    public static CellFormat<ImmutableArray<T>> SomeOf<T>(CellFormat<T> format) => new(
        "a list of at least one, each " + format.Expected,
        (JsonPart part, out ImmutableArray<T> values) => TryList(part, format, out values) && !values.IsEmpty);

    public static CellFormat<T?> OrNull<T>(this CellFormat<T> format)
        where T : struct
    {
        return new(format.Expected + ", or null", (JsonPart part, out T? value) =>
        {
            value = format.Read(part, out var known) ? known : null;
            return value is not null || IsNull(part);
        });
    }

    private static bool IsNull(JsonPart part) => part is JsonScalar { Kind: JsonTokenType.Null };

    /// <summary>A name of one letter, as a grade has it, stays as it is.</summary>
    private static string CamelCase(string name) => name.Length == 1 ? name : char.ToLowerInvariant(name[0]) + name[1..];

    private static bool TryText(JsonPart part, [NotNullWhen(true)] out string? value)
    {
        value = part is JsonScalar { Kind: JsonTokenType.String, Text: { Length: > 0 } text } ? text : null;
        return value is not null;
    }

    private static bool TryFlag(JsonPart part, out bool value)
    {
        value = part is JsonScalar { Kind: JsonTokenType.True };
        return value || part is JsonScalar { Kind: JsonTokenType.False };
    }

    private static bool TryYear(JsonPart part, out int value) => TryWholeNumber(part, out value) && value is >= FirstYear and <= LastYear;

    private static bool TryMonthOfYear(JsonPart part, out int value) => TryWholeNumber(part, out value) && value is >= 1 and <= 12;

    private static bool TryTier(JsonPart part, out int value) => TryWholeNumber(part, out value) && value is >= 1 and <= 9;

    private static bool TryWholeNumber(JsonPart part, out int value)
    {
        value = 0;
        return part is JsonScalar { Kind: JsonTokenType.Number } number
            && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>A plain number that is not negative and has no more than so many decimals.</summary>
    private static bool TryDecimal(JsonPart part, int decimals, out decimal value)
    {
        value = 0;
        return part is JsonScalar { Kind: JsonTokenType.Number } number
            && decimal.TryParse(number.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            && value.Scale <= decimals;
    }

    private static bool TryMoney(JsonPart part, out Yuan value)
    {
        var isMoney = TryDecimal(part, 2, out var yuan);
        value = isMoney ? Yuan.FromDecimal(yuan) : Yuan.Zero;
        return isMoney;
    }

    private static bool TryPercent(JsonPart part, out Rate value)
    {
        var isPercentage = TryDecimal(part, 4, out var percent);
        value = isPercentage ? Rate.FromPercent(percent) : Rate.Zero;
        return isPercentage;
    }

    private static bool TryMonth(JsonPart part, out YearMonth value)
    {
        value = default;
        return TryText(part, out var text) && MonthPattern.Parse(text).TryGetValue(default, out value) && value.Year is >= FirstYear and <= LastYear;
    }

    private static bool TryDay(JsonPart part, out LocalDate value)
    {
        value = default;
        return TryText(part, out var text) && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out value);
    }

    private static bool TryPublication(JsonPart part, out PublicationDate value)
    {
        if (TryDay(part, out var day))
        {
            value = PublicationDate.On(day);
            return true;
        }

        if (TryMonth(part, out var month))
        {
            value = PublicationDate.In(month);
            return true;
        }

        value = PublicationDate.Unknown;
        return IsNull(part);
    }

    private static bool TryLimit(JsonPart part, out Limit value)
    {
        if (TryMoney(part, out var amount))
        {
            value = Core.Policies.Limit.At(amount);
            return true;
        }

        var isUnlimited = TryText(part, out var text) && text is "none";
        value = isUnlimited ? Core.Policies.Limit.Unlimited : Core.Policies.Limit.Unknown;
        return isUnlimited || IsNull(part);
    }

    private static bool TryList<T>(JsonPart part, CellFormat<T> format, out ImmutableArray<T> values)
    {
        values = [];
        if (part is not JsonList list)
        {
            return false;
        }

        var builder = ImmutableArray.CreateBuilder<T>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (!format.Read(item, out var value))
            {
                return false;
            }

            builder.Add(value);
        }

        values = builder.MoveToImmutable();
        return true;
    }
}
