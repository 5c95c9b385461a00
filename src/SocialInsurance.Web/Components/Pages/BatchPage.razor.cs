using Microsoft.AspNetCore.Components;
using SocialInsurance.Web.Batches;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Storage;

namespace SocialInsurance.Web.Components.Pages;

/// <summary>One batch: what was found in its file, how far it has come, and what came of it.</summary>
public sealed partial class BatchPage(BrowserBatches batches, BatchStore store, BatchIntake intake, NavigationManager navigation) : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    private readonly CancellationTokenSource _closed = new();
    private CancellationToken _untilClosed;
    private Batch? _batch;
    private BatchProgress? _progress;
    private bool _isLoaded;
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
        _untilClosed = _closed.Token;
        await LoadAsync();
        _isLoaded = true;
    }

    protected override void OnAfterRender(bool firstRender)
    {
        if (!_isFollowing && _progress is { IsOver: false, State: not BatchState.Held })
        {
            _isFollowing = true;
            _ = FollowAsync();
        }
    }

    private async Task LoadAsync()
    {
        _batch = await batches.FindAsync(Id, _untilClosed);
        _progress = _batch is null ? null : await store.ProgressAsync(Id, _untilClosed);
    }

    private async Task FollowAsync()
    {
        using var timer = new PeriodicTimer(Interval);
        try
        {
            while (_progress is { IsOver: false } && await timer.WaitForNextTickAsync(_untilClosed))
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

    // A database that is away for a while leaves what is shown as it is; what was erased elsewhere is gone here too.
    private async Task RefreshAsync()
    {
        try
        {
            _progress = await store.ProgressAsync(Id, _untilClosed);
        }
        catch (Exception failure) when (Database.IsUnavailable(failure))
        {
            return;
        }

        await InvokeAsync(StateHasChanged);
    }

    private async Task StartAsync(BatchChoices choices)
    {
        await intake.StartAsync(Id, choices, _untilClosed);
        await LoadAsync();
    }

    private async Task CancelAsync()
    {
        await intake.CancelAsync(Id, _untilClosed);
        _progress = await store.ProgressAsync(Id, _untilClosed);
    }

    private async Task EraseAsync()
    {
        await intake.EraseAsync(Id, _untilClosed);
        navigation.NavigateTo("/batch", forceLoad: true);
    }
}
