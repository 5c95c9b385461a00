using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace SocialInsurance.Web.Hosting;

/// <summary>Whose word about the address of a client and about https is taken: that of the proxies which the operator names, and nobody's by default.</summary>
internal static class Proxies
{
    private const string Setting = "Proxies";

    public static IReadOnlyList<IPNetwork> TrustedProxies(this IConfiguration configuration) =>
        [.. (configuration[Setting] ?? string.Empty).Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(Parse)];

    public static void UseProxies(this WebApplication app)
    {
        var trusted = app.Configuration.TrustedProxies();
        if (trusted.Count == 0)
        {
            return; // the middleware would take an empty list for everybody
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in trusted)
        {
            options.KnownIPNetworks.Add(proxy);
        }

        app.UseForwardedHeaders(options);
    }

    public static bool Holds(this IReadOnlyList<IPNetwork> networks, IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return networks.Any(network => network.Contains(plain));
    }

    private static IPNetwork Parse(string text) => text.Contains('/', StringComparison.Ordinal)
        ? IPNetwork.Parse(text)
        : new(IPAddress.Parse(text), text.Contains(':', StringComparison.Ordinal) ? 128 : 32);
}
