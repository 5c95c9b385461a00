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

    /// <summary>Every type named by a member of a type, generic arguments and element types included.</summary>
    public static IEnumerable<(string Member, Type Type)> Mentioned(Type type)
    {
        var mentioned = Fields(type).Select(field => (field.Name, field.FieldType))
            .Concat(Properties(type).Select(property => (property.Name, property.PropertyType)))
            .Concat(Methods(type).SelectMany(method => method.GetParameters().Select(parameter => (method.Name, parameter.ParameterType))))
            .Concat(type.GetMethods(Declared).Select(method => (method.Name, method.ReturnType)));
        return mentioned.SelectMany(member => Parts(member.Item2).Select(part => ($"{type.Name}.{member.Name}", part)));
    }

    private static IEnumerable<MethodBase> Methods(Type type) => type.GetMethods(Declared).Concat<MethodBase>(type.GetConstructors(Declared));

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
        {
            return Parts(type.GetElementType()!);
        }

        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : [type];
    }
}
