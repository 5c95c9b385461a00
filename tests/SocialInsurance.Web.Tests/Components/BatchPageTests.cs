using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SocialInsurance.Texts;
using SocialInsurance.Web.Batches;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Components.Pages;
using SocialInsurance.Web.Storage;
using SocialInsurance.Web.Tests.Batches;

namespace SocialInsurance.Web.Tests.Components;

/// <summary>The page of one payroll, whatever happens to it elsewhere.</summary>
public sealed class BatchPageTests : BunitContext
{
    private const string Unknown = "找不到这份文件";
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_batch_that_is_erased_elsewhere_is_gone_from_the_page_that_follows_it()
    {
        await using var running = await ComputedBatch.NewAsync(Cancellation, isComputed: false);
        var page = Open(running.Store, running.Batch.Id);
        Assert.Contains(running.Batch.FileName, page.Markup, StringComparison.Ordinal);

        await running.Store.EraseAsync(running.Batch.Id, Cancellation);

        page.WaitForAssertion(() => Assert.Contains(Unknown, page.Markup, StringComparison.Ordinal));
        await DisposeComponentsAsync();
    }

    [Fact]
    public async Task What_is_still_being_looked_for_is_not_said_to_be_unknown()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        var port = ((IPEndPoint)silent.LocalEndpoint).Port;
        await using var database = Database.OnServer($"Host=127.0.0.1;Port={port.ToString(System.Globalization.CultureInfo.InvariantCulture)};Username=x;Database=x");

        var page = Open(new(database, Sessions.Clock), BatchKey.NewId());

        Assert.Contains("正在打开", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(Unknown, page.Markup, StringComparison.Ordinal);
        await DisposeComponentsAsync();
    }

    private IRenderedComponent<BatchPage> Open(BatchStore store, string id)
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(store);
        Services.AddSingleton(Sessions.Book);
        Services.AddSingleton(new BrowserBatches(store, new(store, null!, Options.Create(new BatchOptions())))
        {
            Keys = new Dictionary<string, string>(StringComparer.Ordinal) { [id] = ComputedBatch.Key },
        });
        Services.AddSingleton(new BatchIntake(store, null!, Options.Create(new BatchOptions()), Sessions.Clock));
        return Render<BatchPage>(page => page.Add(part => part.Id, id).AddCascadingValue(PageWords.In(Language.Chinese)));
    }
}
