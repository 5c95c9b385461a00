namespace SocialInsurance.Web.Hosting;

/// <summary>How much a client may send. An endpoint that takes files raises the body limit for itself.</summary>
internal static class RequestLimits
{
    /// <summary>The longest path and query that is read: many times the longest link the page makes.</summary>
    public const int AddressCharacters = 8 << 10;

    private const int AddressBytesAccepted = (1 << 20) + (64 << 10);
    private const long BodyBytes = 1 << 20;

    public static void AddRequestLimits(this WebApplicationBuilder builder) =>
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;

            // The server itself would cut the connection without a word; so it takes in more than is read.
            kestrel.Limits.MaxRequestLineSize = AddressBytesAccepted;
            kestrel.Limits.MaxRequestBufferSize = 2 * AddressBytesAccepted;
            kestrel.Limits.MaxRequestBodySize = BodyBytes; // a larger one is answered with 413
        });

    /// <summary>Answers an address that is too long with 414 and a page or problem that says so.</summary>
    public static void UseAddressLimit(this WebApplication app) =>
        app.Use((context, next) =>
        {
            var (path, query) = (context.Request.Path.Value, context.Request.QueryString.Value);
            if ((path?.Length ?? 0) + (query?.Length ?? 0) <= AddressCharacters)
            {
                return next(context);
            }

            context.Response.StatusCode = StatusCodes.Status414UriTooLong;
            return Task.CompletedTask;
        });
}
