using System.Collections.Immutable;
using System.Text.Json;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Parsing;
using SocialInsurance.Requests.Problems;

namespace SocialInsurance.Requests.Reading;

/// <summary>
/// Reads figures stated in place of the book's: one for all insurances or an object of them by insurance, each a figure for all months, a
/// figure for the months from one to another, or a list of such.
/// </summary>
internal sealed class OverridesReader(RequestFields fields)
{
    private const string None = "none";

    private readonly ImmutableArray<DatedField>.Builder _dated = ImmutableArray.CreateBuilder<DatedField>();

    /// <summary>The figures for some months only that were read so far.</summary>
    public ImmutableArray<DatedField> DatedFields => _dated.ToImmutable();

    /// <summary>Limits: a floor and a ceiling, unknown where they are null and without limit where they are "none".</summary>
    public Overrides<BaseLimits> Limits(string name)
    {
        if (fields.Find(name) is not { } value)
        {
            return Overrides<BaseLimits>.None;
        }

        var isForAll = value.Kind == JsonValueKind.Array
            || (value.Kind == JsonValueKind.Object && new JsonFieldSource(value.Json) is var source && (source.Find(FieldNames.Floor) is not null || source.Find(FieldNames.Ceiling) is not null));
        return isForAll
            ? Overrides<BaseLimits>.Of(Values(fields, name, name, Insurances.All, ReadLimits))
            : ByInsurance(name, ReadLimits);
    }

    /// <summary>Rates and fixed amounts, by insurance.</summary>
    public Overrides<StatedRates> Rates(string name) => ByInsurance(name, ReadRates);

    private Overrides<T> ByInsurance<T>(string name, Func<RequestFields, T> read)
        where T : struct
    {
        if (fields.Object(name) is not { } insurances)
        {
            return Overrides<T>.None;
        }

        var entries = new List<Override<T>>();
        foreach (var insurance in Insurances.All)
        {
            entries.AddRange(Values(insurances, ApiWords.WordOf(insurance), name, [insurance], read));
        }

        insurances.ReportUnknownFields();
        return Overrides<T>.Of(entries);
    }

    private List<Override<T>> Values<T>(
        RequestFields at, string name, string top, ImmutableArray<Insurance> insurances, Func<RequestFields, T> read)
        where T : struct
    {
        var entries = new List<Override<T>>();
        if (at.Find(name) is not { } value)
        {
            return entries;
        }

        IReadOnlyList<(string Name, FieldValue Value)> figures = value.Kind == JsonValueKind.Array ? at.List(name)! : [(name, value)];
        foreach (var (place, figure) in figures)
        {
            if (at.AsObject(place, figure) is not { } one)
            {
                continue;
            }

            // Of several figures each says for which months it is.
            var months = ReadMonths(one, isRequired: figures.Count > 1);
            var stated = read(one);
            one.ReportUnknownFields();
            entries.AddRange(insurances.Select(insurance => new Override<T>(insurance, months, stated)));
            if (months is { } some)
            {
                _dated.Add(new(at.PathOf(place), top, insurances, some));
            }
        }

        return entries;
    }

    private static MonthRange? ReadMonths(RequestFields figure, bool isRequired) =>
        isRequired || figure.Find(FieldNames.From) is not null || figure.Find(FieldNames.To) is not null ? figure.Months() : null;

    private static BaseLimits ReadLimits(RequestFields pair)
    {
        var limits = new BaseLimits(ReadLimit(pair, FieldNames.Floor), ReadLimit(pair, FieldNames.Ceiling));
        if (limits is { Floor.Amount: { } floor, Ceiling.Amount: { } ceiling } && floor > ceiling)
        {
            pair.Report(ProblemCode.FloorAboveCeiling, FieldNames.Floor, pair.Find(FieldNames.Floor), new Expectation.UpTo(ceiling));
        }

        return limits;
    }

    private static Limit ReadLimit(RequestFields pair, string name)
    {
        if (pair.Find(name) is not { } value)
        {
            return Limit.Unknown;
        }

        if (value is { Kind: JsonValueKind.String, Text: None })
        {
            return Limit.Unlimited;
        }

        return pair.AsMoney(name, value) is { } amount ? Limit.At(amount) : Limit.Unknown;
    }

    private static StatedRates ReadRates(RequestFields rates) => new(
        rates.Percent(FieldNames.Employee, 0, RequestFields.MostContributionPercent),
        rates.Percent(FieldNames.Employer, 0, RequestFields.MostContributionPercent),
        rates.Money(FieldNames.EmployeeFixed),
        rates.Money(FieldNames.EmployerFixed));
}
