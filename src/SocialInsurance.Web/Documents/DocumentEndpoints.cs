using SocialInsurance.Core.Policies;
using SocialInsurance.Web.Calculator;

namespace SocialInsurance.Web.Documents;

/// <summary>Files made from a shared link. Nothing of them is kept, and a link with problems gets the page that says so.</summary>
internal static class DocumentEndpoints
{
    public static IResult Workbook(HttpRequest http, LinkedStatement statements, PolicyBook book)
    {
        var words = PageWords.OfCurrentCulture();
        return statements.Of(http) is ({ } statement, var link)
            ? Results.File(
                StatementWorkbook.Write(statement, StatementFacts.Of(statement, book, words, link), words),
                Documents.Workbook.ContentType,
                "statement.xlsx")
            : Results.BadRequest();
    }
}
