using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SocialInsurance.Mutation;

/// <summary>The mistakes that are made in Core on purpose, one at a time. What does not compile is left out later.</summary>
internal static class Mutations
{
    private static readonly Dictionary<string, string[]> Operators = new(StringComparer.Ordinal)
    {
        ["+"] = ["-"],
        ["-"] = ["+"],
        ["*"] = ["/"],
        ["/"] = ["*"],
        ["%"] = ["*"],
        ["<"] = ["<=", ">="],
        ["<="] = ["<", ">"],
        [">"] = [">=", "<="],
        [">="] = [">", "<"],
        ["=="] = ["!="],
        ["!="] = ["=="],
        ["+="] = ["-="],
        ["-="] = ["+="],
    };

    private static readonly Dictionary<string, string> Names = BothWays(
        ("Min", "Max"),
        ("Any", "All"),
        ("First", "Last"),
        ("FirstOrDefault", "LastOrDefault"),
        ("OrderBy", "OrderByDescending"),
        ("TakeWhile", "SkipWhile"),
        ("Employee", "Employer"),
        ("Floor", "Ceiling"),
        ("Due", "Paid"),
        ("From", "To"));

    private static readonly string[] Filters = ["Where", "Distinct", "Concat", "Append", "Except", "Take", "Skip", "Reverse"];

    public static IEnumerable<Mutant> Of(SyntaxTree tree, SemanticModel model) =>
        tree.GetRoot().DescendantNodes(node => !IsLeftAlone(node))
            .Where(node => !IsLeftAlone(node))
            .SelectMany(node => Replacements(node, model).Select(text => (node.Span, Text: text)).Concat(PartsChanged(node)))
            .Select(edit => new Mutant(tree, edit.Span, edit.Text))
            .Where(mutant => !mutant.Original.Equals(mutant.Replacement, StringComparison.Ordinal))
            .Distinct();

    // Attributes, what an exception says, and guards against null, without which another exception is thrown.
    private static bool IsLeftAlone(SyntaxNode node) =>
        node is AttributeListSyntax or ThrowStatementSyntax or ThrowExpressionSyntax
        || (node is ExpressionStatementSyntax statement && statement.ToString().StartsWith("ArgumentNullException", StringComparison.Ordinal));

    private static IEnumerable<string> Replacements(SyntaxNode node, SemanticModel model)
    {
        var replacements = node switch
        {
            BinaryExpressionSyntax binary => Binary(binary),
            AssignmentExpressionSyntax assignment => OperatorsOf(assignment.OperatorToken).Select(found => $"{assignment.Left} {found} {assignment.Right}"),
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression or (int)SyntaxKind.UnaryMinusExpression } unary => [$"({unary.Operand})"],
            UnaryPatternSyntax pattern => [pattern.Pattern.ToString()],
            ConstantPatternSyntax { Expression.RawKind: (int)SyntaxKind.NullLiteralExpression, Parent: IsPatternExpressionSyntax } => ["not null"],
            LiteralExpressionSyntax literal => Literal(literal),
            ExpressionStatementSyntax or ContinueStatementSyntax or ReturnStatementSyntax { Expression: null } => [";"],
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax method } when Filters.Contains(method.Name.Identifier.Text, StringComparer.Ordinal) =>
                [method.Expression.ToString()],
            SimpleNameSyntax { Parent: MemberAccessExpressionSyntax or MemberBindingExpressionSyntax } name => Renamed(name, model),
            _ => [],
        };
        return IsCondition(node) ? replacements.Concat([$"(({node}) && false)", $"(({node}) || true)"]) : replacements;
    }

    // A loop that never ends says nothing about the tests.
    private static bool IsCondition(SyntaxNode node) => node.Parent switch
    {
        IfStatementSyntax statement => statement.Condition == node,
        ConditionalExpressionSyntax expression => expression.Condition == node,
        WhenClauseSyntax => true,
        _ => false,
    };

    private static IEnumerable<string> Binary(BinaryExpressionSyntax binary) => binary.Kind() switch
    {
        SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression => [$"({binary.Left})", $"({binary.Right})"],
        SyntaxKind.CoalesceExpression => [$"({binary.Right})"],
        _ => OperatorsOf(binary.OperatorToken).Select(found => $"({binary.Left} {found} {binary.Right})"),
    };

    private static string[] OperatorsOf(SyntaxToken token) => Operators.GetValueOrDefault(token.Text, []);

    private static IEnumerable<string> Literal(LiteralExpressionSyntax literal) => literal.Token.Value switch
    {
        true => ["false"],
        false => ["true"],
        int number => [$"{number + 1}"],
        long number => [$"{number + 1}L"],
        ulong number => [$"{number + 1}UL"],
        decimal number => [$"{number + 1}m"],
        _ => [],
    };

    // A property is forgotten, two neighbouring arguments change places.
    private static IEnumerable<(TextSpan Span, string Text)> PartsChanged(SyntaxNode node) => node switch
    {
        InitializerExpressionSyntax initializer => initializer.Expressions.Select(one => (WithComma(one), string.Empty)),
        ArgumentListSyntax list when !IsSymmetric(list) => list.Arguments.Zip(list.Arguments.Skip(1), (one, next) => (TextSpan.FromBounds(one.SpanStart, next.Span.End), $"{next}, {one}")),
        _ => [],
    };

    // The smaller of two is the same in either order, and so is whether two are one.
    private static bool IsSymmetric(ArgumentListSyntax list) => list.Parent is InvocationExpressionSyntax
    {
        Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Min" or "Max" } or IdentifierNameSyntax { Identifier.Text: "ReferenceEquals" },
    };

    private static TextSpan WithComma(ExpressionSyntax one)
    {
        var next = one.GetLastToken().GetNextToken();
        return TextSpan.FromBounds(one.SpanStart, next.IsKind(SyntaxKind.CommaToken) ? next.Span.End : one.Span.End);
    }

    // An enum's member becomes the next: another rounding, another insurance, another code.
    private static IEnumerable<string> Renamed(SimpleNameSyntax name, SemanticModel model)
    {
        var text = name.Identifier.Text;
        if (model.GetSymbolInfo(name).Symbol is IFieldSymbol { ContainingType: { TypeKind: TypeKind.Enum } type })
        {
            var members = type.GetMembers().OfType<IFieldSymbol>().Select(member => member.Name).ToList();
            return [members[(members.IndexOf(text) + 1) % members.Count]];
        }

        return Names.TryGetValue(text, out var other) && name is IdentifierNameSyntax ? [other] : [];
    }

    private static Dictionary<string, string> BothWays(params (string One, string Other)[] pairs) =>
        pairs.Concat(pairs.Select(pair => (One: pair.Other, Other: pair.One))).ToDictionary(pair => pair.One, pair => pair.Other, StringComparer.Ordinal);
}
