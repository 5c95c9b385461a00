using SocialInsurance.Core.Demands;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Problems;

namespace SocialInsurance.Texts.Wording;

/// <summary>What every reading of a demand comes to, and which of them explains it, in a sentence each.</summary>
internal static class DemandWords
{
    /// <summary>The name of a reading, for people who know no procedures.</summary>
    public static string Of(Statement reading, Words words) =>
        NameOf(reading.Totals.IsOfAdjustment ? Situation.AnnualAdjustment : reading.Request.Situation, words);

    public static string NameOf(Situation situation, Words words) => words.Find(Demands.ResourceManager, $"Reading_{situation}");

    /// <summary>A reading and its sums in one line.</summary>
    public static string SummaryOf(Statement reading, Words words)
    {
        var (employee, employer) = (reading.Totals.JudgedOf(Payer.Employee), reading.Totals.JudgedOf(Payer.Employer));
        var range = reading.Totals.JudgedRangeOf(Payer.Employee);
        var key = !range.IsExact ? "Summary_Range" : employee == Yuan.Zero && employer == Yuan.Zero ? "Summary_Nothing" : "Summary";
        return Format(key, words, Of(reading, words), words.Money(employee), words.Money(employer), words.Money(range.Low), words.Money(range.High));
    }

    /// <summary>A line of a demand in one sentence.</summary>
    public static string Of(DemandLineVerdict verdict, Words words) => Format(
        $"Line_{verdict.Finding}", words, words.Money(verdict.Line.Amount), words.Money(verdict.Owed ?? Yuan.Zero), words.Money((verdict.Difference ?? Yuan.Zero).Abs()));

    /// <summary>A situation that does not fit, and why.</summary>
    public static string Of(ReadingLeftOut leftOut, Words words)
    {
        var missing = leftOut.Refusals.Select(refusal => words.Of(new RequestProblem(ProblemCode.Refused, string.Empty, Expected: new Expectation.Lacking(refusal))));
        return Format("LeftOut", words, NameOf(leftOut.Situation, words), Format($"LeftOut_{leftOut.Reason}", words, string.Join(' ', missing.Distinct(StringComparer.Ordinal))));
    }

    /// <summary>What all readings together say of the demand.</summary>
    public static string SentenceOf(DemandCheck check, Words words)
    {
        if (check.Readings is not [{ Demand: { } first } nearest, ..])
        {
            return Format("Check_NoDemand", words, Joined(check.Readings.Select(reading => SummaryOf(reading, words)), words));
        }

        var asked = words.Money(first.Asked);
        if (check.Explained is { } explained)
        {
            return Of(explained, check, asked, words);
        }

        if (first.Findings is [DemandFinding.WithinRange, ..])
        {
            return Format("Check_Within", words, asked, Quoted(Of(nearest, words), words), words.Money(first.Share.Low), words.Money(first.Share.High));
        }

        var each = check.Misses.Select(miss => Format(
            "Each", words, Quoted(Of(miss.Reading, words), words), words.Money(miss.Reading.Demand!.EmployeeShare), words.Money(miss.Amount.Abs())));
        return Format("Check_None", words, asked, Joined(each, words));
    }

    private static string Of(DemandExplained explained, DemandCheck check, string asked, Words words)
    {
        var readings = explained.Readings.Select(situation => check.Readings.First(reading => reading.Request.Situation == situation)).ToList();
        var names = words.List(readings.Select(reading => Quoted(Of(reading, words), words)));
        var sum = words.Money(explained.Sum);
        if (readings.Count > 1)
        {
            return Format(explained.Finding == DemandFinding.EqualsEmployeeShare ? "Check_Sum" : "Check_SumOfBoth", words, asked, names, sum);
        }

        return explained.Finding == DemandFinding.EqualsEmployeeShare
            ? Format("Check_Equals", words, asked, names, sum)
            : Format(
                explained.Finding == DemandFinding.IncludesCurrentMonth ? "Check_Named" : "Check_Mistake",
                words, asked, names, VerdictWords.Of(explained.Finding, readings[0].Demand!, words));
    }

    private static string Quoted(string name, Words words) => Format("Quoted", words, name);

    private static string Joined(IEnumerable<string> sentences, Words words) => words.List(sentences);

    private static string Format(string key, Words words, params ReadOnlySpan<object?> arguments) =>
        words.Format(words.Find(Demands.ResourceManager, key), arguments);
}
