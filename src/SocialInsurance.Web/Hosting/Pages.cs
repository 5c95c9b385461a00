using System.Text.Unicode;
using Radzen;
using SocialInsurance.Web.Components;

namespace SocialInsurance.Web.Hosting;

/// <summary>The Blazor pages and their static files.</summary>
internal static class Pages
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        // By default only Development finds them, and `dotnet run` must look the same in every environment.
        builder.WebHost.UseStaticWebAssets();

        // By default every Chinese character would leave as an entity of eight.
        builder.Services.AddWebEncoders(options => options.TextEncoderSettings = new(UnicodeRanges.All));
        builder.Services.AddRazorComponents().AddInteractiveServerComponents().LimitLivePages(builder.Configuration);
        builder.Services.AddAntiforgery(options => options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest);
        builder.Services.AddRadzenComponents();
    }

    public static void MapPages(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options =>
            options.ContentSecurityFrameAncestorsPolicy = null); // SecurityHeaders says more
    }
}
