using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using SocialInsurance.Core.Requests;
using SocialInsurance.Requests;
using SocialInsurance.Requests.Parsing;
using SocialInsurance.Requests.Problems;
using SocialInsurance.Texts;
using SocialInsurance.Web.Api.Answers;
using SocialInsurance.Web.Batches;
using SocialInsurance.Web.Storage;
using SocialInsurance.Workbooks.Reading;
using SocialInsurance.Workbooks.Writing;

namespace SocialInsurance.Web.Api;

/// <summary>/api/v1/batches: a file in, progress, results out.</summary>
internal static class BatchEndpoints
{
    private const string ToleranceField = "tolerance";
    private const string HoldField = "hold";
    public const long FormBytes = 64 << 10;
    private static readonly TimeSpan EventInterval = TimeSpan.FromMilliseconds(500);

    public static async Task<IResult> ReceiveAsync(
        HttpContext context, BatchIntake intake, BatchAccess access, IOptions<BatchOptions> options, UploadFolder folder)
    {
        var words = ApiLanguage.Of(context.Request);
        var most = options.Value.FileBytes;
        if (context.Request.ContentLength > most + FormBytes)
        {
            return ApiProblem.OfBatch(StatusCodes.Status413PayloadTooLarge, words, most >> 20);
        }

        try
        {
            await using var upload = await BatchUpload.ReceiveAsync(context.Request, folder, most);
            return await TakeAsync(context, upload, intake, access, words);
        }
        catch (BadHttpRequestException bad)
        {
            return ApiProblem.OfBatch(bad.StatusCode, words, most >> 20);
        }
        catch (Exception failure) when (Database.IsDiskFull(failure))
        {
            return ApiProblem.OfBatch(StatusCodes.Status507InsufficientStorage, words, most >> 20);
        }
        catch (Exception failure) when (Database.IsUnavailable(failure))
        {
            return ApiProblem.OfBatch(StatusCodes.Status503ServiceUnavailable, words, most >> 20);
        }
    }

    public static async Task<IResult> ShowAsync(string id, HttpRequest request, BatchAccess access, BatchStore store) =>
        await access.MayReadAsync(request, id) && await store.ProgressAsync(id, request.HttpContext.RequestAborted) is { } progress
            ? Results.Ok(BatchAnswer.Of(progress))
            : Refused(StatusCodes.Status404NotFound, request);

    public static async Task<IResult> FollowAsync(
        string id, HttpRequest request, BatchAccess access, BatchStore store, IHostApplicationLifetime lifetime) =>
        await access.MayReadAsync(request, id)
            ? TypedResults.ServerSentEvents(EventsAsync(id, store, lifetime.ApplicationStopping, request.HttpContext.RequestAborted))
            : Refused(StatusCodes.Status404NotFound, request);

    public static Task<IResult> WorkbookAsync(string id, HttpRequest request, BatchAccess access, BatchStore store, BatchResults results) =>
        DownloadAsync(id, request, access, store, results.WorkbookAsync, ResultWorkbook.ContentType, ".xlsx");

    public static Task<IResult> CsvAsync(string id, HttpRequest request, BatchAccess access, BatchStore store, BatchResults results) =>
        DownloadAsync(id, request, access, store, (batch, _, cancellation) => results.CsvAsync(batch, cancellation), ResultCsv.ContentType, ".csv");

    public static async Task<IResult> EraseAsync(string id, HttpContext context, BatchAccess access, BatchIntake intake)
    {
        if (!await access.MayReadAsync(context.Request, id))
        {
            return Refused(StatusCodes.Status404NotFound, context.Request);
        }

        if (!await access.MayAlsoWriteAsync(context))
        {
            return Refused(StatusCodes.Status403Forbidden, context.Request);
        }

        await intake.EraseAsync(id, context.RequestAborted);
        BatchAccess.Forget(context, id);
        return Results.NoContent();
    }

    public static IResult Template(HttpRequest request)
    {
        var words = ApiLanguage.Of(request);
        var file = new MemoryStream();
        Workbooks.Writing.Template.Write(file, words);
        return Results.File(file.ToArray(), ResultWorkbook.ContentType, "template.xlsx");
    }

    private static async Task<IResult> TakeAsync(
        HttpContext context, BatchUpload upload, BatchIntake intake, BatchAccess access, Words words)
    {
        if (upload.FileName is not { } name)
        {
            return ApiProblem.Of(BatchUpload.FileField, [words.Of(new RequestProblem(ProblemCode.Required, BatchUpload.FileField))], words);
        }

        if (!BatchTolerance.TryParse(upload.Field(ToleranceField), out var tolerance))
        {
            return ApiProblem.Of([new(ProblemCode.OutOfRange, ToleranceField, upload.Field(ToleranceField), new Expectation.Between(0, BatchTolerance.Most.ToDecimal()))], words);
        }

        if (GapsOf(upload) is not { } gaps)
        {
            return ApiProblem.Of(
                [new(ProblemCode.NotOneOf, FieldNames.Gaps, upload.Field(FieldNames.Gaps), new Expectation.OneOf([.. ApiWords.AllOf<Gaps>()]))], words);
        }

        var opened = RowFile.Open(upload.File, new RowFileLimits());
        if (opened.Table is not { } table)
        {
            return ApiProblem.Of(BatchUpload.FileField, opened.Problems.Select(problem => FileProblemWords.Of(problem, words)), words);
        }

        using (table)
        {
            try
            {
                var wanted = new NewBatch(name, new(tolerance, gaps), words.Language, string.Equals(upload.Field(HoldField), "true", StringComparison.Ordinal));
                var (batch, key) = await intake.TakeAsync(table, wanted, context.RequestAborted);
                await access.RememberAsync(context, batch.Id, key);
                return Results.Accepted($"/api/v1/batches/{batch.Id}", new BatchReceipt(batch.Id, key, batch.RowCount));
            }
            catch (RowFileException unreadable)
            {
                return ApiProblem.Of(BatchUpload.FileField, [FileProblemWords.Of(unreadable.Problem, words)], words);
            }
        }
    }

    private static Gaps? GapsOf(BatchUpload upload)
    {
        var word = upload.Field(FieldNames.Gaps);
        if (string.IsNullOrWhiteSpace(word))
        {
            return Gaps.Estimate;
        }

        return ApiWords.TryParse<Gaps>(word, out var gaps) ? gaps : null;
    }

    private static async Task<IResult> DownloadAsync(
        string id, HttpRequest request, BatchAccess access, BatchStore store, Func<Batch, BatchSums, CancellationToken, Task<Stream>> write, string contentType, string extension)
    {
        var cancellation = request.HttpContext.RequestAborted;
        if (!await access.MayReadAsync(request, id) || await store.FindAsync(id, cancellation) is not { } batch)
        {
            return Refused(StatusCodes.Status404NotFound, request);
        }

        if (await store.ProgressAsync(id, cancellation) is not { State: BatchState.Done, Sums: var sums })
        {
            return Refused(StatusCodes.Status409Conflict, request);
        }

        try
        {
            return Results.File(await write(batch, sums, cancellation), contentType, BatchResults.FileNameOf(batch, extension));
        }
        catch (BatchGoneException)
        {
            return Refused(StatusCodes.Status404NotFound, request);
        }
    }

    private static IResult Refused(int status, HttpRequest request) => ApiProblem.OfBatch(status, ApiLanguage.Of(request));

    private static async IAsyncEnumerable<SseItem<BatchAnswer>> EventsAsync(
        string id, BatchStore store, CancellationToken stopping, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // A node that stops ends them; whoever follows asks again, elsewhere.
        while (!stopping.IsCancellationRequested && await store.ProgressAsync(id, cancellation) is { } progress)
        {
            yield return new(BatchAnswer.Of(progress), "progress");
            if (progress.IsOver)
            {
                break;
            }

            await Task.Delay(EventInterval, cancellation);
        }
    }
}
