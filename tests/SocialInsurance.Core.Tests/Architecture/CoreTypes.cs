using System.Reflection;
using System.Runtime.CompilerServices;

namespace SocialInsurance.Core.Tests.Architecture;

/// <summary>The types of Core and what their signatures are made of.</summary>
internal static class CoreTypes
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Assembly Assembly { get; } = typeof(Core.Values.Yuan).Assembly;

    public static IEnumerable<Type> All { get; } = Assembly.GetTypes();

    /// <summary>The public types that people wrote.</summary>
    public static IEnumerable<Type> Public { get; } = [.. All.Where(type => type.IsPublic || type.IsNestedPublic)];

    public static bool IsWritten(this MemberInfo member) => member.GetCustomAttribute<CompilerGeneratedAttribute>() is null;

    public static IEnumerable<PropertyInfo> Properties(Type type) => type.GetProperties(Declared);

    public static IEnumerable<FieldInfo> Fields(Type type) => type.GetFields(Declared);
}
