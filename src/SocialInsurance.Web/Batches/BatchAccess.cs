using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Options;

namespace SocialInsurance.Web.Batches;

/// <summary>
/// Who may open a batch: the browser that made it, by a cookie that no script reads, or whoever sends its key in a header.
/// </summary>
public sealed class BatchAccess(BatchStore store, IAntiforgery antiforgery, IOptions<BatchOptions> options)
{
    public const string Header = "X-Batch-Key";
    private const string TokenHeader = "RequestVerificationToken"; // the default of antiforgery
    private const string CookiePrefix = "batch-";
    private const int MostRemembered = 20;

    /// <summary>The keys that a browser has, by batch.</summary>
    public static IReadOnlyDictionary<string, string> KeysOf(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Cookies
            .Where(cookie => cookie.Key.StartsWith(CookiePrefix, StringComparison.Ordinal))
            .ToDictionary(cookie => cookie.Key[CookiePrefix.Length..], cookie => cookie.Value, StringComparer.Ordinal);
    }

    public async Task<bool> MayReadAsync(HttpRequest request, string id)
    {
        ArgumentNullException.ThrowIfNull(request);
        return KeyIn(request, id) is { } key && await OpensAsync(id, key, request.HttpContext.RequestAborted);
    }

    /// <summary>Whether who may read may write too: what a cookie alone allows, another site could ask for, so that it takes a token.</summary>
    public async Task<bool> MayAlsoWriteAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Request.Headers.ContainsKey(Header) || await IsFromOurPageAsync(context);
    }

    public async Task<bool> OpensAsync(string id, string key, CancellationToken cancellation) =>
        await store.KeyHashAsync(id, cancellation) is { } hash && BatchKey.Opens(key, hash);

    /// <summary>Lets the browser open the batch from now on. Other sites cannot make a browser remember theirs.</summary>
    public async Task RememberAsync(HttpContext context, string id, string key)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!await IsFromOurPageAsync(context))
        {
            return;
        }

        var remembered = KeysOf(context.Request).Keys.ToList();
        foreach (var old in remembered.Take(remembered.Count + 1 - MostRemembered))
        {
            Forget(context, old);
        }

        context.Response.Cookies.Append(CookiePrefix + id, key, OptionsFor(context, TimeSpan.FromHours(options.Value.KeptHours)));
    }

    public static void Forget(HttpContext context, string id)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.Cookies.Delete(CookiePrefix + id, OptionsFor(context, maxAge: null));
    }

    // Without the header the token would be looked for in the form, which has been read by then.
    private async Task<bool> IsFromOurPageAsync(HttpContext context) =>
        context.Request.Headers.ContainsKey(TokenHeader) && await antiforgery.IsRequestValidAsync(context);

    private static CookieOptions OptionsFor(HttpContext context, TimeSpan? maxAge) => new()
    {
        HttpOnly = true,
        Secure = context.Request.IsHttps,
        SameSite = SameSiteMode.Lax,
        Path = "/",
        MaxAge = maxAge,
    };

    private static string? KeyIn(HttpRequest request, string id) =>
        request.Headers.TryGetValue(Header, out var header) ? header.ToString() : request.Cookies[CookiePrefix + id];
}
