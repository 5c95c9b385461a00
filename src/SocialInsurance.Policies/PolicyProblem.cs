namespace SocialInsurance.Policies;

/// <summary>数据问题 / something in a data file that must be put right before the file is used.</summary>
/// <param name="File">文件 / the file, with its folder.</param>
/// <param name="Line">行号，自一起 / the line, counted from one.</param>
/// <param name="Message">问题 / what is wrong.</param>
public sealed record PolicyProblem(string File, int Line, string Message)
{
    /// <summary>编译器式样 / in the form that editors turn into a link: <c>file(line): message</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}({Line}): {Message}");
}
