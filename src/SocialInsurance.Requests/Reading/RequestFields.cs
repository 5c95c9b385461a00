using System.Text.Json;
using NodaTime;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Parsing;
using SocialInsurance.Requests.Problems;

namespace SocialInsurance.Requests.Reading;

/// <summary>
/// The fields of a request or of an object in it, each read once in the form it should have; whatever is wrong, or was
/// never asked for, is reported, and reading goes on.
/// </summary>
internal sealed class RequestFields(IFieldSource source, string path, ICollection<RequestProblem> problems)
{
    /// <summary>The most money a field may hold, in yuan.</summary>
    public const decimal MostMoney = 99_999_999.99m;

    /// <summary>The most that a contribution can be of its base, in percent.</summary>
    public const decimal MostContributionPercent = 100;

    // A few dozen at most: looking through them is quicker than a table, and the cells of a row ask for three.
    private readonly List<string> _known = new(4);

    /// <summary>The fields of a nested object; nothing when it is absent or not an object.</summary>
    public RequestFields? Object(string name) => Find(name) is { } value ? AsObject(name, value) : null;

    public RequestFields? AsObject(string name, FieldValue value)
    {
        if (value.Kind == JsonValueKind.Object)
        {
            return new(new JsonFieldSource(value.Json), PathOf(name), problems);
        }

        Report(ProblemCode.NotAnObject, name, value);
        return null;
    }

    /// <summary>The entries of a list, each with the name by which problems call it.</summary>
    public IReadOnlyList<(string Name, FieldValue Value)>? List(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        if (value.Kind != JsonValueKind.Array)
        {
            Report(ProblemCode.NotAList, name, value);
            return null;
        }

        return [.. value.Json.EnumerateArray().Select((entry, index) => (FormattableString.Invariant($"{name}[{index}]"), new FieldValue(entry)))];
    }

    /// <summary>A field's value whatever its form; JSON's null is the same as an absent field.</summary>
    public FieldValue? Find(string name)
    {
        _known.Add(name);
        return source.Find(name) is { IsGiven: true } value ? value : null;
    }

    /// <summary>The names of the fields in which anything was given, right or wrong, known or not.</summary>
    public IEnumerable<string> Given => source.Names.Where(name => source.Find(name) is { IsGiven: true });

    /// <summary>Whether the object has the field at all, if only as null.</summary>
    public bool Names(string name) => source.Find(name) is not null;

    public Yuan? Money(string name, decimal least = 0) => Find(name) is { } value ? AsMoney(name, value, least) : null;

    /// <summary>A monthly base or average, which is within what anybody could earn: the formulas divide by it.</summary>
    public Yuan? MoneyWithin(string name, decimal least, decimal most) => Find(name) is { } value ? AsMoney(name, value, least, most) : null;

    public Yuan? AsMoney(string name, FieldValue value, decimal least = 0, decimal most = MostMoney)
    {
        if (AsNumber(name, value, isPercent: false) is not { } number || !IsWithin(name, value, number, least, most))
        {
            return null;
        }

        if (number * 100 == decimal.Truncate(number * 100))
        {
            return Yuan.FromDecimal(number);
        }

        Report(ProblemCode.TooManyDecimals, name, value, new Expectation.Decimals(2));
        return null;
    }

    public Rate? Percent(string name, decimal least, decimal most) =>
        Find(name) is { } value ? AsPercent(name, value, least, most) : null;

    public Rate? AsPercent(string name, FieldValue value, decimal least, decimal most)
    {
        if (AsNumber(name, value, isPercent: true) is not { } number || !IsWithin(name, value, number, least, most))
        {
            return null;
        }

        if (number * 10_000 == decimal.Truncate(number * 10_000))
        {
            return Rate.FromPercent(number);
        }

        Report(ProblemCode.TooManyDecimals, name, value, new Expectation.Decimals(4));
        return null;
    }

    /// <summary>A number of no unit, with its decimals as they were written.</summary>
    public decimal? Number(string name, decimal least, decimal most, int decimals)
    {
        if (Find(name) is not { } value || AsNumber(name, value, isPercent: false) is not { } number || !IsWithin(name, value, number, least, most))
        {
            return null;
        }

        if (number.Scale <= decimals)
        {
            return number;
        }

        Report(ProblemCode.TooManyDecimals, name, value, new Expectation.Decimals(decimals));
        return null;
    }

    public int? WholeNumber(string name, int least, int most)
    {
        if (Find(name) is not { } value || AsNumber(name, value, isPercent: false) is not { } number
            || !IsWithin(name, value, number, least, most))
        {
            return null;
        }

        if (number == decimal.Truncate(number))
        {
            return (int)number;
        }

        Report(ProblemCode.TooManyDecimals, name, value, new Expectation.Decimals(0));
        return null;
    }

    public YearMonth? Month(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        var month = TypedText.ParseMonth(value.Text);
        ReportUnless(month is not null, ProblemCode.NotAMonth, name, value);
        return month;
    }

    /// <summary>The months from one to another, both of which the object has to name.</summary>
    public MonthRange? Months()
    {
        Require(FieldNames.From);
        Require(FieldNames.To);
        if (Month(FieldNames.From) is not { } from || Month(FieldNames.To) is not { } to)
        {
            return null;
        }

        if (from <= to)
        {
            return new(from, to);
        }

        Report(ProblemCode.ToBeforeFrom, FieldNames.To, Find(FieldNames.To), new Expectation.OfMonth(from));
        return null;
    }

    public LocalDate? Date(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        var date = TypedText.ParseDate(value.Text);
        ReportUnless(date is not null, ProblemCode.NotADate, name, value);
        return date;
    }

    public T? Choice<T>(string name)
        where T : struct, Enum => Find(name) is { } value ? AsChoice<T>(name, value) : null;

    public T? AsChoice<T>(string name, FieldValue value)
        where T : struct, Enum
    {
        if (value.Kind == JsonValueKind.String && ApiWords.TryParse<T>(value.Text, out var choice))
        {
            return choice;
        }

        Report(ProblemCode.NotOneOf, name, value, new Expectation.OneOf([.. ApiWords.AllOf<T>()]));
        return null;
    }

    public bool? Flag(string name)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        bool? flag = value.Kind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.String when value.Text is "true" => true,
            JsonValueKind.String when value.Text is "false" => false,
            _ => null,
        };
        ReportUnless(flag is not null, ProblemCode.NotTrueOrFalse, name, value);
        return flag;
    }

    public string? Text(string name, int longest)
    {
        if (Find(name) is not { } value)
        {
            return null;
        }

        // A code written as a number is understood.
        if (value.Kind is not (JsonValueKind.String or JsonValueKind.Number))
        {
            Report(ProblemCode.NotText, name, value);
            return null;
        }

        var text = value.Text.Trim();
        if (text.Length <= longest)
        {
            return text;
        }

        Report(ProblemCode.TooLong, name, value, new Expectation.Characters(longest));
        return null;
    }

    public void Require(string name)
    {
        if (Find(name) is null)
        {
            problems.Add(new(ProblemCode.Required, PathOf(name)));
        }
    }

    /// <summary>Reports every field that nobody asked for; call it when all have been read.</summary>
    public void ReportUnknownFields()
    {
        foreach (var name in source.Names)
        {
            if (!_known.Contains(name, StringComparer.Ordinal))
            {
                problems.Add(new(ProblemCode.UnknownField, PathOf(Excerpt.Of(name))));
            }
        }
    }

    public void Report(ProblemCode code, string name, FieldValue? value, Expectation? expected = null) =>
        problems.Add(new(code, PathOf(name), value is { } given ? Excerpt.Of(given.Text) : null, expected));

    /// <summary>Where a field stands in the whole request.</summary>
    public string PathOf(string name) => path.Length == 0 ? name : $"{path}.{name}";

    private decimal? AsNumber(string name, FieldValue value, bool isPercent)
    {
        decimal? number = value.Kind switch
        {
            JsonValueKind.Number when value.TryGetDecimal(out var exact) => exact,
            JsonValueKind.String => TypedText.ParseNumber(value.Text, isPercent),
            _ => null,
        };
        ReportUnless(number is not null, ProblemCode.NotANumber, name, value);
        return number;
    }

    private bool IsWithin(string name, FieldValue value, decimal number, decimal least, decimal most)
    {
        var isWithin = number >= least && number <= most;
        ReportUnless(isWithin, ProblemCode.OutOfRange, name, value, new Expectation.Between(least, most));
        return isWithin;
    }

    private void ReportUnless(bool isRight, ProblemCode code, string name, FieldValue value, Expectation? expected = null)
    {
        if (!isRight)
        {
            Report(code, name, value, expected);
        }
    }
}
