using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Requests.Tests.Links;

/// <summary>Random requests without problems, as JSON: any field may be there, in any of its forms.</summary>
internal static class RandomRequests
{
    private static readonly string[] Months = ["2023-01", "2023-02", "2023-03", "2023-04", "2023-05", "2023-06"];
    private static readonly string[] AllInsurances = [.. ApiWords.AllOf<Insurance>()];
    private static readonly string[] Shared = [.. Insurances.All.Where(insurance => insurance.IsSharedByEmployee()).Select(ApiWords.WordOf)];

    private static Gen<string> Money => Hundredths(1, 3_000_000);

    private static Gen<string> Share => Hundredths(10_000, 30_000);

    private static Gen<string> Rate => Hundredths(0, 10_000);

    private static Gen<string> Flag => Gen.Elements("true", "false");

    private static Gen<string> Day => Gen.Choose(1, 28).Select(day => Quoted(FormattableString.Invariant($"2023-06-{day:00}")));

    private static Gen<string> Limits => Fields(
        ("floor", Gen.OneOf(Hundredths(0, 300_000), Gen.Elements("\"none\"", "null"))),
        ("ceiling", Gen.OneOf(Hundredths(300_000, 3_000_000), Gen.Elements("\"none\""))));

    private static Gen<string> Rates => Object(AllInsurances.Select(insurance => (insurance, ForSomeMonthsOrAll(Shared.Contains(insurance)
        ? Fields(("employee", Rate), ("employer", Rate), ("employeeFixed", Money), ("employerFixed", Money))
        : Fields(("employer", Rate), ("employerFixed", Money))))));

    private static Gen<string> PersonsRates =>
        Object(Shared.Select(insurance => (insurance, ForSomeMonthsOrAll(Fields(("employee", Rate), ("employeeFixed", Money))))));

    private static Gen<string> StatedLimits => Gen.OneOf(ForSomeMonthsOrAll(Limits), ByInsurance(ForSomeMonthsOrAll(Limits)));

    private static Gen<string> Wages => Gen.OneOf(Money, List(Months.Select(month => Money.Select(wage => $$"""{"from":"{{month}}","wage":{{wage}}}"""))));

    private static Gen<string> Exceptions => List(Months.Select(month => Fields(
        ("currentBase", OneOrByInsurance(Money)),
        ("paid", Amounts),
        ("madeUp", Amounts))
        .SelectMany(_ => Gen.OneOf(Gen.Constant(string.Empty), Money.Select(wage => $",\"wage\":{wage}"), Flag.Select(flag => $",\"notDue\":{flag}")), (fields, more) => fields[..^1] + more + "}")
        .Select(fields => $"{{\"month\":\"{month}\",{fields[1..]}".Replace(",}", "}", StringComparison.Ordinal))));

    private static Gen<string> Amounts => ByInsurance(Fields(("employee", Money), ("employer", Money)));

    private static Gen<string> LateFee => Gen.OneOf(
        Fields(("start", Gen.Elements("\"secondNextMonth\"", "\"nextMonth\"")), ("includeLastDay", Flag), ("capAtPrincipal", Flag)),
        Gen.Choose(1, 31).SelectMany(
            _ => Fields(("includeLastDay", Flag), ("capAtPrincipal", Flag)),
            (day, more) => FormattableString.Invariant($"{{\"start\":\"dueDay\",\"dueDay\":{day},{more[1..]}")));

    private static Gen<string> Interest => Gen.OneOf(
        Hundredths(0, 2400).SelectMany(_ => Maybe(Gen.Elements("none", "yearly")), (rate, compounding) => compounding is null
            ? $$"""{"annualRate":{{rate}}}"""
            : $$"""{"annualRate":{{rate}},"compounding":"{{compounding}}"}"""),
        Money.Select(amount => $$"""{"amount":{{amount}}}"""));

    private static Gen<string> PaidByPerson =>
        Spell.SelectMany(_ => Money, (months, amount) => $$"""{{{months}},"amount":{{amount}}}""");

    // The months of two deferrals of the same insurance never meet.
    private static Gen<string> Deferrals => Gen.Choose(1, Months.Length - 1).SelectMany(cut => List(
        [Deferral(Spelled(Months[0], Months[cut - 1])), Deferral(Spelled(Months[cut], Months[^1]))]));

    private static Gen<string> Spell =>
        Gen.Choose(0, Months.Length - 1).SelectMany(from => Gen.Choose(from, Months.Length - 1).Select(to => Spelled(Months[from], Months[to])));

    private static Gen<string> Label => Gen.Elements("甲公司", "A, B: C", "100% & more", " ", "=1+1", "%2C", "~*~", "\\\"'\\\\", "é😀").ArrayOf()
        .Select(parts => Quoted(string.Concat(parts.Take(6))));

    private static Gen<string> Employers => Gen.Choose(0, Months.Length - 1).SelectMany(cut => cut == 0
        ? Employer(Months[0], Months[^1]).Select(one => $"[{one}]")
        : Employer(Months[0], Months[cut - 1]).SelectMany(_ => Employer(Months[cut], Months[^1]), (one, other) => $"[{other},{one}]"));

    /// <summary>Random requests.</summary>
    public static Gen<string> Valid { get; } = Gen.OneOf(
        Request("leaving", "employee"),
        Request("annualAdjustment", "employee"),
        Request("missedMonths", "employee"),
        Request("underDeclared", "employee"),
        Request("missedMonths", "flexible"),
        Request("annualAdjustment", "flexible"));

    /// <summary>A request without one of its fields, as long as it stays without problems.</summary>
    public static IEnumerable<string> Simpler(string request)
    {
        foreach (var name in JsonNode.Parse(request)!.AsObject().Select(field => field.Key))
        {
            var simpler = JsonNode.Parse(request)!.AsObject();
            simpler.Remove(name);
            if (Asked.Read(simpler.ToJsonString()).Value is not null)
            {
                yield return simpler.ToJsonString();
            }
        }
    }

    private static Gen<string> Request(string situation, string contributor)
    {
        var insurances = contributor == "flexible" ? AllInsurances[..2] : AllInsurances;
        return Object(
            [
                ("city", Gen.Elements("\"110000\"", "\"500000\"", "500000")),
                ("group", Gen.Elements("\"urban\"", "\"rural\"")),
                ("insurances", List(insurances.Select(insurance => Gen.Constant(Quoted(insurance))))),
                ("percent", OneOrByInsurance(Share)),
                ("oldAverageWage", Money),
                ("newAverageWage", Money),
                ("floorPercent", Hundredths(4_000, 10_000)),
                ("oldLimits", StatedLimits),
                ("newLimits", StatedLimits),
                ("rates", contributor == "flexible" ? PersonsRates : Rates),
                ("workInjuryRate", Rate),
                ("months", Exceptions),
                ("paidByPerson", PaidByPerson),
                ("employers", Employers),
                ("employerSize", Gen.Elements([.. ApiWords.AllOf<EmployerSize>().Select(Quoted)])),
                ("deferral", Deferrals),
                ("circumstances", List(ApiWords.AllOf<Circumstances>().Select(word => Gen.Constant(Quoted(word))))),
                ("rounding", Fields(("method", Gen.Elements("\"periodTotal\"", "\"baseDelta\"")), ("mode", Gen.Elements("\"upToJiao\"", "\"truncate\"")))),
                ("leftOn", Day),
                ("knownOn", Day),
                ("demand", Money),
                ("paidOn", Day),
                ("lateFee", LateFee),
                ("interest", Interest),
            ])
            .SelectMany(_ => Wages, (fields, wages) => (fields, wages))
            .SelectMany(
                _ => OneOrByInsurance(Money),
                (some, bases) => Payable(
                    $$"""{"situation":"{{situation}}","from":"2023-01","to":"2023-06","contributor":"{{contributor}}","wage":{{some.wages}},"currentBase":{{bases}},{{some.fields[1..]}}"""));
    }

    // A late fee, or interest at a rate, is asked for up to a day of payment.
    private static string Payable(string request)
    {
        var fields = JsonNode.Parse(request)!.AsObject();
        if (fields["lateFee"] is not null || fields["interest"]?["annualRate"] is not null)
        {
            fields["paidOn"] ??= "2023-12-01";
        }

        return fields.ToJsonString();
    }

    /// <summary>A figure for all months, for some, or two for some each.</summary>
    private static Gen<string> ForSomeMonthsOrAll(Gen<string> figure) => Gen.OneOf(
        figure,
        Spell.SelectMany(_ => figure, Dated),
        Gen.Choose(1, Months.Length - 1).SelectMany(
            cut => figure.SelectMany(_ => figure, (one, other) =>
                $"[{Dated(Spelled(Months[cut], Months[^1]), one)},{Dated(Spelled(Months[0], Months[cut - 1]), other)}]")));

    private static string Dated(string months, string figure) => $"{figure[..^1]},{months}}}";

    private static string Spelled(string from, string to) => $"\"from\":\"{from}\",\"to\":\"{to}\"";

    private static Gen<string> Deferral(string months) => List(AllInsurances.Select(insurance => Gen.Constant(Quoted(insurance)))).SelectMany(
        _ => Maybe(Day),
        (insurances, until) => $$"""{"insurances":{{insurances}},{{months}}{{(until is null ? "" : ",\"until\":" + until)}}}""");

    private static Gen<string> Employer(string from, string to) => Label.SelectMany(
        _ => Maybe(Rate).SelectMany(_ => Maybe(Gen.Elements("employee", "flexible")), (rate, contributor) => (rate, contributor)),
        (label, more) => $$"""{"label":{{label}},"from":"{{from}}","to":"{{to}}"{{(more.rate is null ? "" : ",\"workInjuryRate\":" + more.rate)}}{{(more.contributor is null ? "" : $",\"contributor\":\"{more.contributor}\"")}}}""");

    private static Gen<string> Hundredths(int least, int most) =>
        Gen.Choose(least, most).Select(hundredths => (hundredths / 100m).ToString(CultureInfo.InvariantCulture));

    private static Gen<string> OneOrByInsurance(Gen<string> one) => Gen.OneOf(one, ByInsurance(one));

    private static Gen<string> ByInsurance(Gen<string> one) => Object(AllInsurances.Select(insurance => (insurance, one)));

    private static Gen<string> Fields(params (string Name, Gen<string> Value)[] fields) => Object(fields);

    /// <summary>An object with at least one of these fields.</summary>
    private static Gen<string> Object(IEnumerable<(string Name, Gen<string> Value)> fields) =>
        Some(fields.Select(field => field.Value.Select(value => $"{Quoted(field.Name)}:{value}"))).Select(some => $"{{{some}}}");

    /// <summary>A list with at least one of these entries.</summary>
    private static Gen<string> List(IEnumerable<Gen<string>> entries) => Some(entries).Select(some => $"[{some}]");

    private static Gen<string> Some(IEnumerable<Gen<string>> parts) => Gen.CollectToArray(parts, Maybe)
        .Select(some => string.Join(',', some.Where(part => part is not null)))
        .Where(some => some.Length > 0);

    private static Gen<string?> Maybe(Gen<string> gen) => Gen.OneOf(Gen.Constant<string?>(null), gen.Select(value => (string?)value));

    private static string Quoted(string text) => $"\"{text}\"";
}
