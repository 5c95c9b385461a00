using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using SocialInsurance.Core;
using SocialInsurance.Core.Policies;
using SocialInsurance.Requests.Links;
using SocialInsurance.Requests.Reading;
using SocialInsurance.Web.Calculator;

namespace SocialInsurance.Web.Components.Pages;

/// <summary>
/// The calculator. A shared link is read from the address, in the first response and again by the circuit: both make the
/// same page, so nothing jumps when it comes alive.
/// </summary>
public sealed partial class Calculator : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(120);

    private const string DraftKey = "socialInsurance.draft";

    private readonly Debounce _debounce = new(Quiet);
    private bool _isLive;
    private CalculatorSession _session = null!;

    [CascadingParameter]
    public PageWords Words { get; set; } = null!;

    [Inject]
    public BackPaymentRequestReader Reader { get; set; } = null!;

    [Inject]
    public BackPaymentCalculator BackPayments { get; set; } = null!;

    [Inject]
    public PolicyBook Book { get; set; } = null!;

    [Inject]
    public CalculatorDraft Draft { get; set; } = null!;

    [Inject]
    public IJSRuntime Script { get; set; } = null!;

    [Inject]
    public NavigationManager Navigation { get; set; } = null!;

    // With the base address of the page a bare fragment would lead to the start page.
    private string Here => "/" + Navigation.ToBaseRelativePath(Navigation.Uri).Split('#')[0];

    public void Dispose()
    {
        (Draft.Form, Draft.Kept) = (_session.Form, _session.Kept);
        _debounce.Dispose();
    }

    protected override void OnInitialized()
    {
        _session = new(Reader, BackPayments, Book, RecalculateSoon) { Kept = Draft.Kept };
        var query = CalculatorSession.QueryOf(Navigation.ToAbsoluteUri(Navigation.Uri).Query);
        if (LinkReader.IsRequest(query))
        {
            _session.Open(query);
        }
        else if (Draft.Form is { } form)
        {
            _session.Resume(form);
        }
    }

    // What was typed is there again after the page was loaded anew: kept in this browser, until its tab is closed.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        _isLive = true;
        if (_session.Form.IsEmpty && await Script.InvokeAsync<string?>("sessionStorage.getItem", DraftKey) is { Length: > 0 } link)
        {
            _session.Open(CalculatorSession.QueryOf(link));
            StateHasChanged();
        }
    }

    private void Recalculate()
    {
        _session.Recalculate();
        StateHasChanged();
        if (_isLive)
        {
            _ = KeepAsync();
        }
    }

    // A browser that keeps nothing, or a connection that is gone, costs the draft and nothing else.
    private async Task KeepAsync()
    {
        try
        {
            await (_session.Form.IsEmpty
                ? Script.InvokeVoidAsync("sessionStorage.removeItem", DraftKey)
                : Script.InvokeVoidAsync("sessionStorage.setItem", DraftKey, _session.LinkFor(string.Empty)));
        }
        catch (Exception failure) when (failure is JSException or JSDisconnectedException or TaskCanceledException or ObjectDisposedException)
        {
        }
    }

    private void RecalculateSoon() => _ = InvokeAsync(RecalculateSoonAsync);

    // Nobody awaits it, so what goes wrong is handed to the renderer, which tells the user.
    private async Task RecalculateSoonAsync()
    {
        try
        {
            await _debounce.RunAsync(Recalculate);
        }
        catch (Exception failure)
        {
            await DispatchExceptionAsync(failure);
        }
    }
}
