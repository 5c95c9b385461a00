using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace SocialInsurance.Policies;

/// <summary>政策数据不可用 / the data of a city is not fit for use. Names every problem at once.</summary>
[SuppressMessage("Roslynator", "RCS1194:Implement exception constructors", Justification = "Without problems there is nothing to throw.")]
public sealed class PolicyDataException : Exception
{
    /// <summary>由全部问题构造 / the exception that names these problems.</summary>
    public PolicyDataException(ImmutableArray<PolicyProblem> problems)
        : base("The policy data is not fit for use:" + Environment.NewLine + string.Join(Environment.NewLine, problems)) =>
        Problems = problems;

    /// <summary>全部问题 / every problem, by file and line.</summary>
    public ImmutableArray<PolicyProblem> Problems { get; }
}
