using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SocialInsurance.Mutation;

/// <summary>One place of Core written differently.</summary>
internal sealed record Mutant(SyntaxTree Tree, TextSpan Span, string Replacement)
{
    public string Folder => Path.GetFileName(Path.GetDirectoryName(Tree.FilePath)!);

    public string Place => $"{Folder}/{Path.GetFileName(Tree.FilePath)}:{Tree.GetLineSpan(Span).StartLinePosition.Line + 1}";

    public string Original => Tree.GetText().ToString(Span);

    public SyntaxTree Apply() => Tree.WithChangedText(Tree.GetText().WithChanges(new TextChange(Span, Replacement)));
}
