using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SocialInsurance.Mutation;

/// <summary>The source of Core, compiled as its project does but without warnings.</summary>
internal sealed class CoreSource
{
    private readonly CSharpCompilation _compilation;

    public CoreSource(Layout layout)
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview);
        var trees = layout.SourceFiles.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file)).ToList();
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => file.StartsWith(Path.GetDirectoryName(typeof(object).Assembly.Location)!, StringComparison.Ordinal));
        _compilation = CSharpCompilation.Create(
            "SocialInsurance.Core",
            trees,
            platform.Append(layout.Beside("NodaTime") ?? throw new InvalidOperationException("The tests of Core are not built.")).Select(file => MetadataReference.CreateFromFile(file)),
            new(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                checkOverflow: true,
                nullableContextOptions: NullableContextOptions.Enable,
                generalDiagnosticOption: ReportDiagnostic.Suppress));
        Mutants = [.. trees.Where(tree => layout.IsWritten(tree.FilePath)).SelectMany(tree => Mutations.Of(tree, _compilation.GetSemanticModel(tree)))];
    }

    public IReadOnlyList<Mutant> Mutants { get; }

    /// <summary>Writes the assembly with a mutant, or as it is without one, and tells whether it compiles.</summary>
    public bool Compile(Mutant? mutant, string file)
    {
        if (mutant is null)
        {
            return _compilation.Emit(file).Success;
        }

        // Most of what does not compile shows in its own member, long before the whole is compiled.
        var tree = mutant.Apply();
        var compilation = _compilation.ReplaceSyntaxTree(mutant.Tree, tree);
        var member = tree.GetRoot().FindNode(new(mutant.Span.Start, 0)).FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return compilation.GetSemanticModel(tree).GetDiagnostics(member?.Span).All(found => found.Severity != DiagnosticSeverity.Error)
            && compilation.Emit(file).Success;
    }
}
