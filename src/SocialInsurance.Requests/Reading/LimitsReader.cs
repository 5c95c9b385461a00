using System.Text.Json;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Parsing;
using SocialInsurance.Requests.Problems;

namespace SocialInsurance.Requests.Reading;

/// <summary>Reads limits: one pair for all insurances, or a pair for each. Null is unknown, "none" is unlimited.</summary>
internal static class LimitsReader
{
    private const string None = "none";

    public static PerInsurance<BaseLimits?> Read(RequestFields fields, string name)
    {
        if (fields.Object(name) is not { } limits)
        {
            return PerInsurance<BaseLimits?>.All(null);
        }

        if (limits.Names(FieldNames.Floor) || limits.Names(FieldNames.Ceiling))
        {
            return PerInsurance<BaseLimits?>.All(ReadPair(limits));
        }

        var read = PerInsurance<BaseLimits?>.From(insurance =>
            limits.Object(ApiWords.WordOf(insurance)) is { } pair ? ReadPair(pair) : null);
        limits.ReportUnknownFields();
        return read;
    }

    private static BaseLimits ReadPair(RequestFields pair)
    {
        var limits = new BaseLimits(ReadLimit(pair, FieldNames.Floor), ReadLimit(pair, FieldNames.Ceiling));
        pair.ReportUnknownFields();
        if (limits is { Floor.Amount: { } floor, Ceiling.Amount: { } ceiling } && floor > ceiling)
        {
            pair.Report(ProblemCode.FloorAboveCeiling, FieldNames.Floor, pair.Find(FieldNames.Floor), ceiling);
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
}
