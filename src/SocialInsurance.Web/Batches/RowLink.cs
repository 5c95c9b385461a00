using System.Text.Json.Nodes;
using SocialInsurance.Core.Policies;
using SocialInsurance.Requests;
using SocialInsurance.Requests.Links;
using SocialInsurance.Workbooks.Rows;

namespace SocialInsurance.Web.Batches;

/// <summary>Opens a row of a batch as a statement: the link of the single case with the same fields.</summary>
internal static class RowLink
{
    public static async Task<IResult> OpenAsync(string id, int number, HttpRequest request, BatchAccess access, BatchStore store, PolicyBook book)
    {
        var cancellation = request.HttpContext.RequestAborted;
        if (!await access.MayReadAsync(request, id)
            || await store.FindAsync(id, cancellation) is not { } batch
            || await store.RowAsync(id, number, cancellation) is not var (row, _))
        {
            return Results.NotFound();
        }

        var checker = new RowChecker(book, batch.Terms.ColumnsOf(), batch.Terms.CheckTermsAt(batch.CreatedAt));
        var fields = new JsonObject();
        foreach (var (field, text) in checker.FieldsOf(row))
        {
            fields.TryAdd(field == FieldNames.Deducted ? FieldNames.Demand : field, text);
        }

        return Results.LocalRedirect("/" + LinkWriter.Write(fields));
    }
}
