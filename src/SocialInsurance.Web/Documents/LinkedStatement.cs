using SocialInsurance.Core;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Statements;
using SocialInsurance.Requests.Links;
using SocialInsurance.Requests.Reading;
using SocialInsurance.Web.Calculator;

namespace SocialInsurance.Web.Documents;

/// <summary>The statement of a shared link, read and assumed as the page does it: a document and the page hold the same figures.</summary>
public sealed class LinkedStatement(BackPaymentRequestReader reader, BackPaymentCalculator calculator, PolicyBook book)
{
    /// <summary>The statement and the link that opens it; nothing when the link has any problem.</summary>
    /// <param name="http">The call whose query is the link's.</param>
    /// <param name="alien">A field of the query that is not the link's.</param>
    internal (Statement Statement, string Link)? Of(HttpRequest http, string? alien = null)
    {
        var query = http.Query.Where(field => field.Key != alien).Select(field => KeyValuePair.Create(field.Key, (string?)field.Value.ToString())).ToList();
        if (!LinkReader.IsRequest(query))
        {
            return null;
        }

        var session = new CalculatorSession(reader, calculator, book, () => { });
        session.Open(query);
        return session is { IsUpToDate: true, Problems.Count: 0, Statement: { } statement }
            ? (statement, session.LinkFor($"{http.Scheme}://{http.Host}/"))
            : null;
    }
}
