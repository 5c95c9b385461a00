using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Resources;
using SocialInsurance.Workbooks.Rows;
using SocialInsurance.Workbooks.Writing;

namespace SocialInsurance.Web.Batches;

/// <summary>Writes the results of a done batch into a temporary file, which is gone when its reader closes it.</summary>
public sealed class BatchResults(BatchStore store, PolicyBook book, UploadFolder folder)
{
    public static string FileNameOf(Batch batch, string extension)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var words = PageWords.In(batch.Terms.Language);
        return words.Format(nameof(PageText.BatchResultFile), Path.GetFileNameWithoutExtension(batch.FileName)) + extension;
    }

    public Task<Stream> CsvAsync(Batch batch, CancellationToken cancellation) =>
        WriteAsync(file => ResultCsv.Write(file, ResultsOf(batch, cancellation)), cancellation);

    public async Task<Stream> WorkbookAsync(Batch batch, BatchSums sums, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var basis = await store.BasisAsync(batch.Id, cancellation);
        var results = ResultsOf(batch, cancellation) with { Summary = () => [.. SummaryOf(batch, sums, basis)] };
        return await WriteAsync(file => ResultWorkbook.Write(file, results), cancellation);
    }

    // The writers write as it comes, which the body of a response does not allow, and rows come from the database.
    private async Task<Stream> WriteAsync(Action<Stream> write, CancellationToken cancellation)
    {
        var file = folder.CreateFile();
        try
        {
            await Task.Run(() => write(file), cancellation);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private ResultFile ResultsOf(Batch batch, CancellationToken cancellation) => new(
        batch.Terms.ColumnsOf(),
        store.ResultsAsync(batch.Id, cancellation).ToBlockingEnumerable(cancellation).Select(row => new ResultRow(row.Row, row.Result)),
        batch.Terms.Words);

    private IEnumerable<SummaryTable> SummaryOf(Batch batch, BatchSums sums, RowBasis basis)
    {
        var words = PageWords.In(batch.Terms.Language);
        yield return new(
            words[nameof(PageText.BatchSharesTitle)],
            [words[nameof(PageText.PolicyInsurance)], words[nameof(PageText.BatchEmployee)], words[nameof(PageText.BatchEmployer)]],
            [
                .. Insurances.All.Select(insurance => RowOf(words.Words.Of(insurance), sums.ShareOf(new(insurance, Payer.Employee)), sums.ShareOf(new(insurance, Payer.Employer)))),
                RowOf(words[nameof(PageText.Together)], sums.Employee, sums.Employer),
            ]);
        yield return new(
            words[nameof(PageText.BatchFindingsTitle)],
            [words[nameof(PageText.BatchFinding)], words[nameof(PageText.BatchPeople)], words[nameof(PageText.BatchExcess)]],
            [
                .. Enum.GetValues<RowFinding>().Select(finding => (IReadOnlyList<SummaryCell>)
                [
                    SummaryCell.Of(BatchTexts.Of(finding, words)), SummaryCell.Of((long)sums.CountOf(finding)), SummaryCell.Of(sums.ExcessOf(finding)),
                ]),
            ]);
        yield return new(
            words[nameof(PageText.BatchAssumedTitle)],
            [words[nameof(PageText.BatchAssumed)], words[nameof(PageText.BatchPeople)]],
            [.. basis.Assumed.Select(sentence => (IReadOnlyList<SummaryCell>)[SummaryCell.Of(sentence.Key), SummaryCell.Of((long)sentence.Value)])]);
        yield return new(
            words[nameof(PageText.BatchSourcesTitle)],
            [words[nameof(PageText.BatchSource)], words[nameof(PageText.BatchSourceAddress)]],
            [.. basis.Sources.Select(source => (IReadOnlyList<SummaryCell>)[SummaryCell.Of(source.Value), SummaryCell.Of(source.Key)])]);
        yield return new(
            words[nameof(PageText.BatchHowTitle)],
            [],
            [
                [SummaryCell.Of(words.Format(nameof(PageText.BatchHowEdition), book.Version, BatchTexts.Of(batch.CreatedAt, words)))],
                [SummaryCell.Of(words.Format(nameof(PageText.BatchToleranceOf), words.Words.Money(batch.Terms.Tolerance)))],
                [SummaryCell.Of(words[nameof(PageText.FootNotAdvice)])],
            ]);
    }

    private static IReadOnlyList<SummaryCell> RowOf(string name, Yuan employee, Yuan employer) =>
        [SummaryCell.Of(name), SummaryCell.Of((Yuan?)employee), SummaryCell.Of((Yuan?)employer)];
}
