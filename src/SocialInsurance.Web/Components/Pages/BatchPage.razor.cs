using Microsoft.AspNetCore.Components;
using SocialInsurance.Core.Values;
using SocialInsurance.Web.Batches;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Storage;

namespace SocialInsurance.Web.Components.Pages;

/// <summary>One batch: what was found in its file, how far it has come, and what came of it.</summary>
public sealed partial class BatchPage(BrowserBatches batches, BatchStore store, BatchIntake intake, NavigationManager navigation) : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    private readonly CancellationTokenSource _closed = new();
    private Batch? _batch;
    private BatchProgress? _progress;
    private bool _isFollowing;

    [Parameter, EditorRequired]
    public string Id { get; set; } = null!;

    [CascadingParameter]
    public PageWords Words { get; set; } = null!;

    public void Dispose()
    {
        _closed.Cancel();
        _closed.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _batch = await batches.FindAsync(Id, _closed.Token);
        if (_batch is not null)
        {
            _progress = await store.ProgressAsync(Id, _closed.Token);
        }
    }

    protected override void OnAfterRender(bool firstRender)
    {
        if (!_isFollowing && _progress is { IsOver: false, State: not BatchState.Held })
        {
            _isFollowing = true;
            _ = FollowAsync();
        }
    }

    private async Task FollowAsync()
    {
        using var timer = new PeriodicTimer(Interval);
        try
        {
            while (_progress is { IsOver: false } && await timer.WaitForNextTickAsync(_closed.Token))
            {
                await RefreshAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed; the batch goes on.
        }

        _isFollowing = false;
    }

    // A database that is away for a while leaves what is shown as it is.
    private async Task RefreshAsync()
    {
        try
        {
            _progress = await store.ProgressAsync(Id, _closed.Token) ?? _progress;
        }
        catch (Exception failure) when (Database.IsUnavailable(failure))
        {
            return;
        }

        await InvokeAsync(StateHasChanged);
    }

    private async Task StartAsync(Yuan tolerance)
    {
        await intake.StartAsync(Id, tolerance, _closed.Token);
        _batch = await batches.FindAsync(Id, _closed.Token);
        _progress = await store.ProgressAsync(Id, _closed.Token);
    }

    private async Task CancelAsync()
    {
        await intake.CancelAsync(Id, _closed.Token);
        _progress = await store.ProgressAsync(Id, _closed.Token);
    }

    private async Task EraseAsync()
    {
        await intake.EraseAsync(Id, _closed.Token);
        navigation.NavigateTo("/batch", forceLoad: true);
    }
}
