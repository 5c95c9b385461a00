using SocialInsurance.Web.Api;

namespace SocialInsurance.Web.Hosting;

/// <summary>What is answered instead of a failure or a missing page: a page to people, problem+json to programs.</summary>
internal static class ErrorPages
{
    public static void AddErrorPages(this WebApplicationBuilder builder) => builder.Services.AddProblemDetails(options =>
        options.CustomizeProblemDetails = context =>
        {
            if (context.ProblemDetails is { Status: { } status } problem and not HttpValidationProblemDetails)
            {
                problem.Title = ApiProblem.TitleOf(status, ApiLanguage.Of(context.HttpContext.Request));
            }
        });

    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler("/error", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/problem/{0}", createScopeForStatusCodePages: true);
        app.UseWhen(IsApi, api => api.UseExceptionHandler().UseStatusCodePages());
    }

    private static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);
}
