using SocialInsurance.Core.Statements;

namespace SocialInsurance.Core.Calculation;

/// <summary>核算结果 / a statement, or every reason why there is none.</summary>
public sealed class CalculationResult
{
    private CalculationResult(Statement? statement, IReadOnlyList<Refusal> refusals)
    {
        Statement = statement;
        Refusals = refusals;
    }

    /// <summary>核算单 / the statement; absent when refused.</summary>
    public Statement? Statement { get; }

    /// <summary>拒绝原因 / why there is none; empty with a statement.</summary>
    public IReadOnlyList<Refusal> Refusals { get; }

    internal static CalculationResult Of(Statement statement) => new(statement, []);

    internal static CalculationResult Refused(Refusals refusals) => new(null, refusals.ToList());
}
