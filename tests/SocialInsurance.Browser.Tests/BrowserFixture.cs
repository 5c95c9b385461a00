using Microsoft.Playwright;
using SocialInsurance.Browser.Tests;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace SocialInsurance.Browser.Tests;

/// <summary>One app and one Chromium for all tests of this assembly.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    /// <summary>The app that <see cref="OpenAsync"/> visits.</summary>
    public WebServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium))
        {
            throw new InvalidOperationException($"There is no {Chromium}. Run tests/run: it installs what the tests need.");
        }

        Assertions.SetDefaultExpectTimeout((float)Patience.TotalMilliseconds);
        Server = await WebServer.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Args =
            [
                "--lang=en-US", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--process-per-site",
            ],
        });
    }

    /// <summary>Opens a page in a browser profile of its own, and returns once the page answers to its user.</summary>
    /// <param name="address">Relative to the app, or the address of another <see cref="WebServer"/>.</param>
    /// <param name="device">The screen, with touch on a phone.</param>
    /// <param name="language">What the person has chosen: <c>zh-CN</c> or <c>en</c>.</param>
    public async Task<Visit> OpenAsync(string address = "/", Device device = Device.Desktop, string language = "zh-CN")
    {
        var visit = await StartAsync(device, language);
        await visit.GoToAsync(address);
        return visit;
    }

    /// <summary>A browser profile of its own with an empty page.</summary>
    /// <param name="device">The screen, with touch on a phone.</param>
    /// <param name="language">What the person has chosen: <c>zh-CN</c> or <c>en</c>.</param>
    /// <param name="runsScript">Whether the browser runs scripts.</param>
    public async Task<Visit> StartAsync(Device device = Device.Desktop, string language = "zh-CN", bool runsScript = true)
    {
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = Server.Address.ToString(),
            Locale = language,
            JavaScriptEnabled = runsScript,
            ViewportSize = device switch
            {
                Device.Phone => new() { Width = 390, Height = 844 },
                Device.Desktop => new() { Width = 1280, Height = 900 },
            },
            HasTouch = device is Device.Phone,
            IsMobile = device is Device.Phone,
        });
        context.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        if (language != "zh-CN")
        {
            // As the page's own switch leaves it: what the browser asks for is no choice.
            var choice = Uri.EscapeDataString($"c={language}|uic={language}");
            await context.AddCookiesAsync([new() { Name = ".AspNetCore.Culture", Value = choice, Url = Server.Address.ToString() }]);
        }

        return new(await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (Server is not null)
        {
            await Server.DisposeAsync();
        }
    }
}
