namespace SocialInsurance.Benchmarks;

/// <summary>A line of the table: what was measured, against what, and what was wanted.</summary>
internal sealed record Line(string What, string Ours, string Against, string Ratio, string Wanted)
{
    public static IEnumerable<string> Headers { get; } = ["| what | measured | against | ratio | wanted |", "|---|---|---|---|---|"];

    public override string ToString() => $"| {What} | {Ours} | {Against} | {Ratio} | {Wanted} |";
}
