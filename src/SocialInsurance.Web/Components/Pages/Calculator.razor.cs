using Microsoft.AspNetCore.Components;
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

    private readonly Debounce _debounce = new(Quiet);
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

    private void Recalculate()
    {
        _session.Recalculate();
        StateHasChanged();
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
