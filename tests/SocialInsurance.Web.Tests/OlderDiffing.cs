using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace SocialInsurance.Web.Tests;

/// <summary>Lets bunit, which asks for AngleSharp.Diffing 1.0, compare markup with version 0.17.</summary>
internal static class OlderDiffing
{
    private const string Name = "AngleSharp.Diffing";

    [ModuleInitializer]
    internal static void Accept() => AssemblyLoadContext.Default.Resolving += Resolve;

    private static Assembly? Resolve(AssemblyLoadContext context, AssemblyName wanted) =>
        wanted.Name == Name ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, Name + ".dll")) : null;
}
