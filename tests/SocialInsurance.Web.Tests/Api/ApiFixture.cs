using SocialInsurance.Web.Tests.Api;

[assembly: AssemblyFixture(typeof(ApiFixture))]

namespace SocialInsurance.Web.Tests.Api;

/// <summary>One app for all tests of the API that need no other day or settings.</summary>
public sealed class ApiFixture : IDisposable
{
    private readonly ApiFactory _factory = new(ApiFactory.Today);

    public ApiFixture()
    {
        Http = _factory.CreateClient();
        Client = new ApiClient(Http);
    }

    internal ApiClient Client { get; }

    /// <summary>The same app as browsers see it.</summary>
    internal HttpClient Http { get; }

    public void Dispose()
    {
        Client.Dispose();
        _factory.Dispose();
    }
}
