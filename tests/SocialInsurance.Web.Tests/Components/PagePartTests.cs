using System.Text;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using SocialInsurance.Core.Statements;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Policies;

namespace SocialInsurance.Web.Tests.Components;

/// <summary>A component in its place on the page, found by what people see and by the names of fields.</summary>
public abstract class PagePartTests : BunitContext
{
    private IRenderedComponent<PagePart>? _page;

    protected PagePartTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(new PolicyLinks(Sessions.Book));
        Services.AddSingleton(Sessions.Clock);
    }

    private protected CalculatorSession Session => Page.Instance.Session;

    private protected IRenderedComponent<PagePart> Page => _page ?? throw new InvalidOperationException("Nothing is shown yet.");

    /// <summary>Shows a component that needs no more than the page around it.</summary>
    private protected void Show<T>(string link = "", PageWords? words = null)
        where T : IComponent => Show<T>(link, words, _ => []);

    /// <summary>Shows a component of the statement.</summary>
    private protected void ShowOfStatement<T>(string link, PageWords? words = null)
        where T : IComponent => Show<T>(link, words, statement => [("Statement", statement)]);

    private protected void Show<T>(string link, PageWords? words, Func<Statement, IEnumerable<(string Name, object Value)>> parameters)
        where T : IComponent => _page = Render<PagePart>(page => page
            .Add(part => part.Link, link)
            .Add(part => part.Words, words ?? PageWords.Chinese)
            .Add(part => part.ChildContent, session => builder =>
            {
                builder.OpenComponent<T>(0);
                builder.AddMultipleAttributes(1, parameters(session.Statement!).Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value)));
                builder.CloseComponent();
            }));

    /// <summary>The text of everything shown, its white space made single.</summary>
    private protected string Text => TextOf(Page.Nodes);

    private protected IElement Field(string name) => Page.Find($"[name='{name}']");

    private protected bool Has(string name) => Page.FindAll($"[name='{name}']").Count > 0;

    private protected IElement Choice(string name, string value) => Page.Find($"[name='{name}'][value='{value}']");

    private protected IElement Button(string text) => Buttons(text).Single();

    private protected IReadOnlyList<IElement> Buttons(string text) =>
        [.. Page.FindAll("button").Where(button => TextOf([button]) == text)];

    /// <summary>The name by which the input of a field is announced.</summary>
    private protected string LabelOf(string name) => TextOf([Page.Find($"label[for='{Field(name).Id}']")]);

    /// <summary>The messages and hints by which the input of a field is described.</summary>
    private protected string DescriptionOf(string name) =>
        TextOf((Field(name).GetAttribute("aria-describedby") ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => Page.Find($"#{id}")));

    private protected static string TextOf(IEnumerable<INode> nodes)
    {
        var text = new StringBuilder();
        foreach (var node in nodes)
        {
            Append(node, text);
            text.Append(' ');
        }

        return string.Join(' ', text.ToString().Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
    }

    // Cells and paragraphs stand apart on the page, whether or not there is white space between them in the HTML.
    private static void Append(INode node, StringBuilder text)
    {
        if (node is IText words)
        {
            text.Append(words.Data);
        }

        foreach (var child in node.ChildNodes)
        {
            Append(child, text);
        }

        if (node is IElement { LocalName: "td" or "th" or "dt" or "dd" or "p" or "li" or "div" })
        {
            text.Append(' ');
        }
    }
}
