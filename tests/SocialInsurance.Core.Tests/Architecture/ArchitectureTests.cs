using System.Reflection;
using System.Runtime.CompilerServices;
using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Tests.Architecture;

/// <summary>Rules that hold for every type of Core, also for those not yet written.</summary>
public sealed class ArchitectureTests
{
    [Fact]
    public void Core_rests_on_NodaTime_and_the_base_library_alone()
    {
        var references = CoreTypes.Assembly.GetReferencedAssemblies().Select(reference => reference.Name!);

        Assert.All(references, name => Assert.True(
            name == "NodaTime" || name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard" or "mscorlib",
            $"Core references {name}."));
        Assert.Contains("NodaTime", references, StringComparer.Ordinal);
    }

    [Fact]
    public void Core_opens_no_file_and_no_connection()
    {
        string[] forbidden = ["System.IO.FileSystem", "System.Net", "System.Data", "System.Text.Json", "System.Console", "System.Diagnostics.Process"];
        var references = CoreTypes.Assembly.GetReferencedAssemblies().Select(reference => reference.Name!).ToList();

        Assert.DoesNotContain(references, name => forbidden.Any(start => name.StartsWith(start, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_public_type_is_sealed_or_static_or_the_head_of_a_hierarchy() =>
        Assert.All(CoreTypes.Public, type => Assert.True(
            type.IsSealed || type.IsValueType || (type.IsAbstract && (IsRecord(type) || IsClosed(type))),
            $"{type} is open to inheritance."));

    [Fact]
    public void Every_public_struct_is_read_only() =>
        Assert.All(CoreTypes.Public.Where(type => type.IsValueType && !type.IsEnum), type =>
            Assert.True(type.IsDefined(typeof(IsReadOnlyAttribute)), $"{type} is mutable."));

    [Fact]
    public void Nothing_public_can_be_changed_once_made()
    {
        var setters = CoreTypes.Public.SelectMany(CoreTypes.Properties)
            .Where(property => property.SetMethod is { IsPublic: true } setter && !IsInitOnly(setter));
        var fields = CoreTypes.Public.SelectMany(CoreTypes.Fields)
            .Where(field => !field.IsInitOnly && !field.IsLiteral && field.IsWritten() && !field.Name.Equals("value__", StringComparison.Ordinal));

        Assert.Empty(setters);
        Assert.Empty(fields);
    }

    [Fact]
    public void Lists_that_can_be_changed_are_not_handed_out()
    {
        Type[] mutable = [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>)];
        var handedOut = CoreTypes.Public.SelectMany(CoreTypes.Properties).Where(property => property.GetMethod is { IsPublic: true })
            .Where(property => property.PropertyType.IsArray
                || (property.PropertyType.IsGenericType && mutable.Contains(property.PropertyType.GetGenericTypeDefinition())));

        Assert.Empty(handedOut);
    }

    [Fact]
    public void Every_step_of_an_explanation_is_a_record_of_its_own()
    {
        var steps = CoreTypes.All.Where(type => type.IsSubclassOf(typeof(ExplanationStep))).ToList();

        Assert.NotEmpty(steps);
        Assert.All(steps, step => Assert.True(step.IsSealed && step.BaseType == typeof(ExplanationStep)));
    }

    /// <summary>Every situation has a rule; a new one without would be found here and not by a user.</summary>
    [Fact]
    public void Every_situation_is_calculated()
    {
        var rules = Enum.GetValues<Situation>().Select(situation => (Situation: situation, Rule: SituationRule.Of(situation))).ToList();

        Assert.All(rules, one => Assert.Equal(one.Situation, one.Rule.Situation));
        Assert.Distinct(rules.Select(one => one.Rule));
    }

    [Fact]
    public void Amounts_and_rates_are_as_small_as_the_number_they_hold()
    {
        Assert.Equal(sizeof(long), Unsafe.SizeOf<Yuan>());
        Assert.Equal(sizeof(long), Unsafe.SizeOf<Rate>());
        Assert.Equal(sizeof(long), Unsafe.SizeOf<ExactYuan>());
        Assert.Equal(4 * sizeof(long), Unsafe.SizeOf<Cell>());
    }

    // Nobody outside of Core can derive from a class whose every constructor is for Core alone.
    private static bool IsClosed(Type type) => type
        .GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
        .All(constructor => constructor.IsFamilyAndAssembly || constructor.IsPrivate);

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
