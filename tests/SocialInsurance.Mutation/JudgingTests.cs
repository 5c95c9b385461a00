using System.Reflection;
using System.Runtime.Loader;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace SocialInsurance.Mutation;

/// <summary>The tests of Core and of its book, run against any assembly of Core until the first fails.</summary>
/// <remarks>
/// Everything of the product is loaded anew for each run, so that nothing a mutant left behind in a static field reaches the
/// next; libraries stay, which is faster than a process for each mutant. What is loaded stays too, until the process ends:
/// code that can be unloaded is compiled several times slower.
/// </remarks>
internal sealed class JudgingTests
{
    private readonly Layout _layout;
    private readonly LinkedList<string> _order = [];

    public JudgingTests(Layout layout)
    {
        _layout = layout;
        AssemblyLoadContext.Default.Resolving += (context, name) => layout.Beside(name.Name!) is { } file ? context.LoadFromAssemblyPath(file) : null;
    }

    /// <summary>The first test that fails; nothing when all pass.</summary>
    public string? FirstFailure(string core)
    {
        var context = new ProductContext(_layout, core);
        var methods = _layout.TestAssemblies.SelectMany(tests => context.LoadFromAssemblyPath(tests).GetTypes())
            .SelectMany(type => type.GetMethods()).Where(IsRun)
            .ToDictionary(method => $"{method.DeclaringType!.FullName}.{method.Name}", StringComparer.Ordinal);
        var failed = Ordered(methods.Keys).FirstOrDefault(name => !Passes(methods[name]));
        if (failed is not null && _order.Remove(failed))
        {
            _order.AddFirst(failed);
        }

        return failed;
    }

    // What found the last mutants will often find the next, its neighbour; the long random tests come last.
    private LinkedList<string> Ordered(IEnumerable<string> names)
    {
        if (_order.Count == 0)
        {
            foreach (var name in names.OrderBy(name => name.Contains("LawTests.", StringComparison.Ordinal)))
            {
                _order.AddLast(name);
            }
        }

        return _order;
    }

    private static bool IsRun(MethodInfo method) => method.GetCustomAttributes().OfType<IFactAttribute>().Any(fact => fact.Skip is null && !fact.Explicit);

    private static bool Passes(MethodInfo method)
    {
        AppContext.SetData("APP_CONTEXT_BASE_DIRECTORY", Path.GetDirectoryName(method.DeclaringType!.Assembly.Location) + Path.DirectorySeparatorChar);
        try
        {
            foreach (var arguments in ArgumentsOf(method))
            {
                var test = method.IsStatic ? null : Activator.CreateInstance(method.DeclaringType);
                _ = method.Invoke(test, method.ResolveMethodArguments(arguments));
                (test as IDisposable)?.Dispose();
            }

            return true;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            return false;
        }
    }

    private static List<object?[]> ArgumentsOf(MethodInfo method)
    {
        if (!method.GetCustomAttributes().OfType<ITheoryAttribute>().Any())
        {
            return [[]];
        }

        var rows = method.GetCustomAttributes().OfType<IDataAttribute>()
            .SelectMany(data => RowsOf(data, method))
            .Select(row => row is ITheoryDataRow typed ? typed.GetData() : (object?[])row)
            .ToList();
        return rows.Count > 0 ? rows : throw new InvalidOperationException("A theory without cases fails.");
    }

    // xunit finds no rows in a member of an assembly that it has not loaded itself.
    private static IEnumerable<object> RowsOf(IDataAttribute data, MethodInfo method) => data is MemberDataAttribute member
        ? (IEnumerable<object>)method.DeclaringType!.GetProperty(member.MemberName)!.GetValue(null)!
        : data.GetData(method, new DisposalTracker()).AsTask().GetAwaiter().GetResult();

    private sealed class ProductContext(Layout layout, string core) : AssemblyLoadContext("mutant")
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var name = assemblyName.Name!;
            if (!name.StartsWith("SocialInsurance.", StringComparison.Ordinal))
            {
                return null;
            }

            return (name is "SocialInsurance.Core" ? core : layout.Beside(name)) is { } file ? LoadFromAssemblyPath(file) : null;
        }
    }
}
