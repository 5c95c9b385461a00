using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using SocialInsurance.Web.Calculator;

namespace SocialInsurance.Web.Tests.Components;

/// <summary>What the page is around its parts: it holds the calculation and the words, and calculates every entry at once.</summary>
internal sealed class PagePart : ComponentBase
{
    public PagePart() => Session = Sessions.New(Recalculate);

    public CalculatorSession Session { get; }

    /// <summary>The shared link with which the page was opened; empty for none.</summary>
    [Parameter]
    public string Link { get; set; } = string.Empty;

    [Parameter]
    public PageWords Words { get; set; } = PageWords.Chinese;

    [Parameter]
    public RenderFragment<CalculatorSession>? ChildContent { get; set; }

    protected override void OnInitialized()
    {
        if (Link.Length > 0)
        {
            Session.OpenLink(Link);
        }
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenComponent<CascadingValue<CalculatorSession>>(0);
        builder.AddComponentParameter(1, nameof(CascadingValue<>.Value), Session);
        builder.AddComponentParameter(2, nameof(CascadingValue<>.ChildContent), (RenderFragment)(inner =>
        {
            inner.OpenComponent<CascadingValue<PageWords>>(0);
            inner.AddComponentParameter(1, nameof(CascadingValue<>.Value), Words);
            inner.AddComponentParameter(2, nameof(CascadingValue<>.ChildContent), ChildContent?.Invoke(Session));
            inner.CloseComponent();
        }));
        builder.CloseComponent();
    }

    private void Recalculate()
    {
        Session.Recalculate();
        StateHasChanged();
    }
}
