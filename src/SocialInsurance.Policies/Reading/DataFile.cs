using System.Collections.Immutable;

namespace SocialInsurance.Policies.Reading;

/// <summary>正在读取的文件 / a data file while it is read: knows its name, its content and where to report problems.</summary>
internal sealed class DataFile
{
    private readonly string _name;
    private readonly ProblemReport _report;
    private readonly JsonPart? _root;

    /// <summary>Opens a file of that content.</summary>
    /// <param name="name">Its name, with its folder.</param>
    /// <param name="text">Its content; absent when there is no such file, which is reported.</param>
    /// <param name="report">Where its problems go.</param>
    public DataFile(string name, string? text, ProblemReport report)
    {
        _name = name;
        _report = report;
        if (text is null)
        {
            Report(1, "the file is missing");
        }
        else
        {
            _root = JsonText.Parse(text, this);
        }
    }

    public bool HasProblems { get; private set; }

    public void Report(int line, string message)
    {
        HasProblems = true;
        _report.Add(new PolicyProblem(_name, line, message));
    }

    /// <summary>Reads a file that is a list of rows; rows with problems are left out.</summary>
    public ImmutableArray<Placed<T>> ReadRows<T>(Func<Row, T> read) => _root is null ? [] : Row.ReadList(_root, this, read);

    /// <summary>Reads a file that is one row.</summary>
    public T? ReadSheet<T>(Func<Row, T> read)
        where T : class
    {
        return _root is null ? null : Row.Read(_root, this, read)?.Value;
    }
}
