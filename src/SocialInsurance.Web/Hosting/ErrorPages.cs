using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Diagnostics;
using SocialInsurance.Web.Api;
using SocialInsurance.Web.Storage;

namespace SocialInsurance.Web.Hosting;

/// <summary>What is answered instead of a failure or a missing page: a page to people, problem+json to programs.</summary>
internal static class ErrorPages
{
    private const string TraceId = "traceId";
    private static readonly ExceptionHandlerOptions Failures = new() { StatusCodeSelector = StatusOf };
    private static readonly ExceptionHandlerOptions FailuresOfPages = new()
    {
        ExceptionHandlingPath = "/error",
        CreateScopeForErrors = true,
        StatusCodeSelector = StatusOf,
    };

    public static void AddErrorPages(this WebApplicationBuilder builder) => builder.Services.AddProblemDetails(options =>
        options.CustomizeProblemDetails = context =>
        {
            context.ProblemDetails.Extensions[TraceId] = context.HttpContext.TraceIdentifier;
            if (context.ProblemDetails is { Status: { } status } problem and not HttpValidationProblemDetails)
            {
                problem.Title = ApiProblem.TitleOf(status, ApiLanguage.Of(context.HttpContext.Request));
            }
        });

    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(FailuresOfPages);
        app.UseStatusCodePagesWithReExecute("/problem/{0}", createScopeForStatusCodePages: true);
        app.Use(TakeNoForms);
        app.UseWhen(IsApi, api => api.UseExceptionHandler(Failures).UseStatusCodePages());
    }

    // A database that is stopped comes back: the caller should try again.
    private static int StatusOf(Exception failure) =>
        Database.IsUnavailable(failure) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError;

    // No page takes a form. Left to the framework, one posted without a token would be refused with an empty page, and
    // so would the page that explains the refusal.
    private static Task TakeNoForms(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            context.Request.Method = HttpMethods.Get;
        }
        else if (HttpMethods.IsPost(context.Request.Method) && context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return Task.CompletedTask;
        }

        return next(context);
    }

    private static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
}
