using Microsoft.AspNetCore.Localization;

namespace SocialInsurance.Web.Hosting;

/// <summary>Chinese, unless the person has switched; the choice is kept in a cookie and nowhere else.</summary>
internal static class Languages
{
    private static readonly string[] Known = ["zh-CN", "en"];

    public static void AddLanguages(this WebApplicationBuilder builder) =>
        builder.Services.AddRequestLocalization(options =>
        {
            options.SetDefaultCulture(Known[0]).AddSupportedCultures(Known).AddSupportedUICultures(Known);
            options.RequestCultureProviders = [new CookieRequestCultureProvider()];
        });

    /// <summary>The switch for browsers without script: sets the cookie and goes back to where it was used.</summary>
    public static void MapLanguages(this WebApplication app) =>
        app.MapGet("/language/{language}", (string language, string? back, HttpContext context) =>
        {
            if (!Known.Contains(language, StringComparer.Ordinal))
            {
                return Results.NotFound();
            }

            context.Response.Cookies.Append(
                CookieRequestCultureProvider.DefaultCookieName,
                CookieRequestCultureProvider.MakeCookieValue(new(language)),

                // Not HttpOnly: the switch within a page writes it by script.
                new() { Path = "/", MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps });
            return Results.LocalRedirect(IsLocal(back) ? back! : "/");
        }).ExcludeFromDescription();

    private static bool IsLocal(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl);
}
