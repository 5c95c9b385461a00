using System.Net;
using System.Net.Sockets;

namespace SocialInsurance.Web.Hosting;

/// <summary>Whom a limit counts for: an address, of which an IPv6 subscriber has a whole network.</summary>
internal static class Client
{
    private const int BytesOfNetwork = 8;

    public static string Of(HttpContext context) => Of(context.Connection.RemoteIpAddress);

    public static string Of(IPAddress? address) => address switch
    {
        null => string.Empty,
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, BytesOfNetwork)),
        _ => address.ToString(),
    };
}
