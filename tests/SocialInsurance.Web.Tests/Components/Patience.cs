using System.Runtime.CompilerServices;

namespace SocialInsurance.Web.Tests.Components;

/// <summary>A busy machine may be long in giving a component its turn. The limit only ends a test that would never end.</summary>
internal static class Patience
{
    [ModuleInitializer]
    internal static void Have() => BunitContext.DefaultWaitTimeout = TimeSpan.FromMinutes(2);
}
