namespace SocialInsurance.Policies.Reading;

/// <summary>问题清单 / collects what is wrong with the files of a city.</summary>
internal sealed class ProblemReport
{
    private readonly List<PolicyProblem> _problems = [];

    public bool IsEmpty => _problems.Count == 0;

    public void Add(PolicyProblem problem) => _problems.Add(problem);

    public PolicyDataException ToException() =>
        new([.. _problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)]);
}
