using SocialInsurance.Core.Policies;
using SocialInsurance.Web.Calculator;

namespace SocialInsurance.Web.Documents;

/// <summary>Files made from a shared link. Nothing of them is kept, and a link with problems gets the page that says so.</summary>
internal static class DocumentEndpoints
{
    public const string Breakdown = "breakdown";
    public const string Complaint = "complaint";
    private const string Kind = "kind";

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

    /// <summary>A letter with blanks for names and contacts, which the server never learns.</summary>
    public static IResult Letter(HttpRequest http, LinkedStatement statements, PolicyBook book)
    {
        if (statements.Of(http, alien: Kind) is not ({ } statement, _))
        {
            return Results.BadRequest();
        }

        var word = http.Query[Kind].ToString();
        LetterKind? kind = word switch
        {
            Breakdown => LetterKind.Breakdown,
            Complaint => LetterKind.Complaint,
            _ => null,
        };
        if (kind is not { } known || !Documents.Letter.KindsFor(statement).Contains(known))
        {
            return Results.NotFound();
        }

        var letter = Documents.Letter.Write(known, statement, book.Find(statement.Request.City), PageWords.OfCurrentCulture());
        return Results.File(LetterFile.Write(letter), LetterFile.ContentType, $"letter-{word}.docx");
    }
}
