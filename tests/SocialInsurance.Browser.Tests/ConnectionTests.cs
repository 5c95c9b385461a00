using static Microsoft.Playwright.Assertions;

namespace SocialInsurance.Browser.Tests;

public sealed class ConnectionTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_lost_connection_is_told()
    {
        await using var server = await WebServer.StartAsync();
        await using var visit = await browser.OpenAsync(server.Address.ToString());

        await server.KillAsync();

        await Expect(visit.Page.GetByText("正在重新连接")).ToBeVisibleAsync();
    }
}
