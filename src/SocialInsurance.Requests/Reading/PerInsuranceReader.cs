using System.Text.Json;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Requests.Reading;

/// <summary>Reads fields that hold one value for all insurances, or an object with one for each.</summary>
internal static class PerInsuranceReader
{
    public static PerInsurance<Yuan?> ReadMoney(RequestFields fields, string name) =>
        ReadNumber<Yuan?>(fields, name, (at, field, value) => at.AsMoney(field, value));

    public static PerInsurance<Rate?> ReadPercent(RequestFields fields, string name, decimal least, decimal most) =>
        ReadNumber<Rate?>(fields, name, (at, field, value) => at.AsPercent(field, value, least, most));

    /// <summary>An object with something for each insurance it names.</summary>
    public static PerInsurance<T?> Read<T>(RequestFields fields, string name, Func<RequestFields, string, T?> readOne)
        where T : class
    {
        if (fields.Object(name) is not { } insurances)
        {
            return PerInsurance<T?>.All(null);
        }

        var read = PerInsurance<T?>.From(insurance => readOne(insurances, ApiWords.WordOf(insurance)));
        insurances.ReportUnknownFields();
        return read;
    }

    private static PerInsurance<T?> ReadNumber<T>(RequestFields fields, string name, Func<RequestFields, string, FieldValue, T?> readOne)
    {
        if (fields.Find(name) is not { } value)
        {
            return PerInsurance<T?>.All(default);
        }

        if (value.Kind != JsonValueKind.Object)
        {
            return PerInsurance<T?>.All(readOne(fields, name, value));
        }

        var insurances = fields.AsObject(name, value)!;
        var read = PerInsurance<T?>.From(insurance =>
        {
            var word = ApiWords.WordOf(insurance);
            return insurances.Find(word) is { } one ? readOne(insurances, word, one) : default;
        });
        insurances.ReportUnknownFields();
        return read;
    }
}
