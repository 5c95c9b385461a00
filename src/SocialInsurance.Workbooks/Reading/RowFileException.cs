namespace SocialInsurance.Workbooks.Reading;

/// <summary>What only shows while rows are read, such as a disk that fails; what can be seen before is a result of opening the file.</summary>
public sealed class RowFileException : Exception
{
    public RowFileException()
        : this(FileProblem.Of(FileProblemCode.Damaged))
    {
    }

    public RowFileException(string message)
        : base(message)
    {
    }

    public RowFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public RowFileException(FileProblem problem)
        : base(problem.Code.ToString()) => Problem = problem;

    public RowFileException(FileProblem problem, Exception innerException)
        : base(problem.Code.ToString(), innerException) => Problem = problem;

    public FileProblem Problem { get; } = FileProblem.Of(FileProblemCode.Damaged);
}
