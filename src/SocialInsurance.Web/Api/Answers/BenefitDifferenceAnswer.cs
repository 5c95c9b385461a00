using System.Text.Json;
using SocialInsurance.Core.Benefits;
using SocialInsurance.Core.Notes;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Parsing;
using SocialInsurance.Texts;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>The answer to a question about a benefit: before, at the new average alone, after, and what comes of it. Money in yuan.</summary>
public sealed record BenefitDifferenceAnswer(
    string Benefit,
    string Verdict,
    bool Monthly,
    BenefitAveragesAnswer Averages,
    IReadOnlyList<BenefitComponentAnswer> Components,
    decimal Before,
    decimal AverageOnly,
    decimal After,
    decimal OfAverage,
    decimal OfBases,
    decimal Difference,
    decimal Band,
    BenefitMonthsAnswer Months,
    decimal? Arrears,
    decimal? PersonReceives,
    TopUpWorthAnswer? Worth,
    IReadOnlyList<BenefitDateAnswer> Dates,
    IReadOnlyList<BenefitStepAnswer> Explanation,
    IReadOnlyList<NoteAnswer> Notes,
    BenefitPolicyAnswer Policy)
{
    internal static BenefitDifferenceAnswer Of(BenefitStatement statement, BenefitBook book, Words words) => new(
        ApiWords.WordOf(statement.Request.Benefit),
        words.VerdictOf(statement),
        statement.IsMonthly,
        BenefitAveragesAnswer.Of(statement.Averages),
        [.. statement.Components.Select(BenefitComponentAnswer.Of)],
        statement.Before.ToDecimal(),
        statement.AverageOnly.ToDecimal(),
        statement.After.ToDecimal(),
        statement.OfAverage.ToDecimal(),
        statement.OfBases.ToDecimal(),
        statement.Difference.ToDecimal(),
        statement.Band.ToDecimal(),
        BenefitMonthsAnswer.Of(statement.Months),
        statement.Arrears?.ToDecimal(),
        statement.PersonReceives?.ToDecimal(),
        statement.Worth is { } worth ? TopUpWorthAnswer.Of(worth) : null,
        [.. statement.Dates.Select(date => BenefitDateAnswer.Of(date, words))],
        [.. statement.Steps.Select(step => BenefitStepAnswer.Of(step, words))],
        [.. statement.Notes.Select(note => new NoteAnswer(ApiCode.Of(note.Code), words.Of(note), Titles(note.References, words)))],
        new(book.Version, [.. statement.Citations.SelectMany(citation => citation.Sources).Distinct().Select(SourceAnswer.Of)]));

    internal static IReadOnlyList<string> Titles(IEnumerable<Reference> references, Words words) =>
        [.. references.SelectMany(words.Of).Distinct(StringComparer.Ordinal)];
}

/// <summary>The averages an answer was worked out on, and whether they are the book's.</summary>
public sealed record BenefitAveragesAnswer(decimal? Old, decimal? New, bool OldOfBook, bool NewOfBook)
{
    internal static BenefitAveragesAnswer Of(UsedAverages averages) =>
        new(averages.Old?.ToDecimal(), averages.New?.ToDecimal(), averages.IsOldOfBook, averages.IsNewOfBook);
}

/// <summary>A component in each state of things, its band, and whether the printed amount agrees.</summary>
public sealed record BenefitComponentAnswer(
    string Component, decimal Before, decimal AverageOnly, decimal After, decimal Difference, decimal Band, decimal? Printed, bool? MatchesPrinted)
{
    internal static BenefitComponentAnswer Of(BenefitComponent component) => new(
        ApiWords.WordOf(component.Figure),
        component.Before.ToDecimal(),
        component.AverageOnly.ToDecimal(),
        component.After.ToDecimal(),
        component.Difference.ToDecimal(),
        component.Band.ToDecimal(),
        component.Printed?.ToDecimal(),
        component.MatchesPrinted);
}

/// <summary>The months paid at the old amount.</summary>
public sealed record BenefitMonthsAnswer(string? From, string? To, int? Count)
{
    internal static BenefitMonthsAnswer Of(OldAmountMonths months) => months.Range is { } range
        ? new(ApiDate.Of(range.From), ApiDate.Of(range.To), months.Count)
        : new(null, null, months.Count);
}

/// <summary>What topping up brings a month, to four decimals, and when its cost is back.</summary>
public sealed record TopUpWorthAnswer(decimal GainPerMonth, decimal? Cost, int? PaybackMonths, decimal? PaybackYears)
{
    private const int DecimalsOfGain = 4;

    internal static TopUpWorthAnswer Of(TopUpWorth worth) => new(
        worth.GainPerMonth.ToDecimal(DecimalsOfGain),
        worth.Cost?.ToDecimal(),
        worth.PaybackMonths,
        worth.PaybackMonths is { } months ? (Fraction.Of(months) / Fraction.Of(12)).ToDecimal(1) : null);
}

/// <summary>A day or month of the adjustment.</summary>
public sealed record BenefitDateAnswer(string Event, string When, string Text)
{
    internal static BenefitDateAnswer Of(BenefitDate date, Words words) => new(
        ApiWords.WordOf(date.Event),
        date.When.Month is { } month ? ApiDate.Of(month) : ApiDate.Of(date.When.KnownFrom!.Value),
        words.Of(date.Event));
}

/// <summary>A step: what it works out, of which state of things, its formula, and what it rests on.</summary>
public sealed record BenefitStepAnswer(string Step, string? Stage, string Text, IReadOnlyList<string> Citations)
{
    internal static BenefitStepAnswer Of(BenefitStep step, Words words) => new(
        JsonNamingPolicy.CamelCase.ConvertName(step.Figure.ToString()),
        step.Stage is { } stage ? ApiWords.WordOf(stage) : null,
        words.Of(step),
        BenefitDifferenceAnswer.Titles(step.References, words));
}

/// <summary>Which edition of the tables was used, and its sources.</summary>
public sealed record BenefitPolicyAnswer(string Version, IReadOnlyList<SourceAnswer> Sources);
