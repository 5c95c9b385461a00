using System.Collections.Immutable;
using System.Data.Common;
using Dapper;
using NodaTime;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;
using SocialInsurance.Texts;
using SocialInsurance.Web.Batches;
using SocialInsurance.Workbooks.Reading;
using SocialInsurance.Workbooks.Rows;

namespace SocialInsurance.Web.Tests.Batches;

/// <summary>What is kept of batches.</summary>
public sealed class BatchStoreTests : IAsyncLifetime
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;
    private static readonly ImmutableArray<TableColumn> Columns =
        [new("employeeId", InputColumn.All[0]), new("name", InputColumn.All[1]), new("remark", null)];

    private static readonly Instant Now = Instant.FromUtc(2026, 11, 21, 4, 0);

    private readonly TemporaryDatabase _database = new();
    private readonly BatchStore _store;

    public BatchStoreTests() => _store = new(_database.Database, new StoppedClock());

    public async ValueTask InitializeAsync() => await _database.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_block_that_is_done_stays_as_it_is_when_it_is_done_again()
    {
        var batch = await AddAsync(2);
        var block = new BlockId(batch.Id, 0);
        var (_, rows) = (await _store.OpenBlockAsync(block, Cancellation))!.Value;

        Assert.True(await _store.CompleteAsync(block, batch, rows, ResultsOf(rows, 100), RowBasis.Empty, Cancellation));
        Assert.False(await _store.CompleteAsync(block, batch, rows, ResultsOf(rows, 999), RowBasis.Empty, Cancellation));

        var progress = await _store.ProgressAsync(batch.Id, Cancellation);
        Assert.Equal(BatchState.Done, progress!.State);
        Assert.Equal(Yuan.FromFen(200), progress.Sums.Employee);
        Assert.Null(await _store.OpenBlockAsync(block, Cancellation));
        Assert.Equal(2, (await _store.RowsAsync(batch.Id, new(), 0, 10, Cancellation)).Total);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_to_its_end_leaves_nothing()
    {
        var batch = NewBatch();

        await Assert.ThrowsAsync<InvalidOperationException>(() => _store.AddAsync(batch, [1], isHeld: false, Broken(), Cancellation));

        Assert.Null(await _store.FindAsync(batch.Id, Cancellation));
        Assert.Empty(await _store.FirstRowsAsync(batch.Id, 1, Cancellation));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_to_its_end_does_not_stay_in_the_log()
    {
        await _store.EmptyLogAsync(Cancellation);
        Assert.Equal(0, _database.BytesInLog);
        await Assert.ThrowsAsync<InvalidOperationException>(() => _store.AddAsync(NewBatch(), [1], isHeld: false, Broken(), Cancellation));
        Assert.NotEqual(0, _database.BytesInLog);

        await _store.EmptyLogAsync(Cancellation);

        Assert.Equal(0, _database.BytesInLog);
    }

    // Whatever comes first when a busy database becomes free: what was left is erased, and what is just coming in is not.
    [Fact]
    public async Task What_begins_to_come_in_while_what_was_left_is_erased_stays()
    {
        for (var round = 0; round < 10; round++)
        {
            var (left, begun) = (NewBatch(), NewBatch());
            await using var other = await _database.Database.OpenAsync(Cancellation);
            await LeaveHalfReceivedAsync(other, left);
            await other.ExecuteAsync("BEGIN IMMEDIATE");

            var erasing = Task.Run(() => _store.EraseHalfReceivedAsync(Cancellation), Cancellation);
            await Task.Delay(50, Cancellation);
            var adding = Task.Run(() => _store.AddAsync(begun, [1], isHeld: false, BlocksUntil(erasing), Cancellation), Cancellation);
            await Task.Delay(50, Cancellation);
            await other.ExecuteAsync("COMMIT");
            await Task.WhenAll(erasing, adding);

            Assert.Equal(2, (await _store.FindAsync(begun.Id, Cancellation))?.RowCount);
            Assert.Equal(0, await other.QuerySingleAsync<long>("SELECT COUNT(*) FROM batch WHERE state = 'receiving'"));
        }

        static IEnumerable<IReadOnlyList<SourceRow>> BlocksUntil(Task isErased)
        {
            yield return [new SourceRow(2, ["E1", "张三", null])];
            isErased.GetAwaiter().GetResult();
            yield return [new SourceRow(3, ["E2", "李四", null])];
        }
    }

    [Fact]
    public async Task What_is_erased_while_it_is_read_is_said_to_be_gone()
    {
        var batch = NewBatch();
        SourceRow[][] blocks = [[new(2, ["E1", "张三", null])], [new(3, ["E2", "李四", null])]];
        await _store.AddAsync(batch, [1], isHeld: false, blocks, Cancellation);
        for (var number = 0; number < blocks.Length; number++)
        {
            await _store.CompleteAsync(new(batch.Id, number), batch, blocks[number], ResultsOf(blocks[number], 1), RowBasis.Empty, Cancellation);
        }

        await using var results = _store.ResultsAsync(batch.Id, Cancellation).GetAsyncEnumerator(Cancellation);
        Assert.True(await results.MoveNextAsync());
        await _store.EraseAsync(batch.Id, Cancellation);

        await Assert.ThrowsAsync<BatchGoneException>(async () => await results.MoveNextAsync());
        await Assert.ThrowsAsync<BatchGoneException>(async () => await _store.ResultsAsync(batch.Id, Cancellation).FirstAsync(Cancellation));
        Assert.Null(await _store.RowAsync(batch.Id, 2, Cancellation));
    }

    [Fact]
    public async Task What_is_erased_while_it_comes_in_is_not_said_to_be_kept()
    {
        var batch = NewBatch();

        await Assert.ThrowsAsync<BatchGoneException>(() => _store.AddAsync(batch, [1], isHeld: false, ErasedOnTheWay(), Cancellation));

        IEnumerable<IReadOnlyList<SourceRow>> ErasedOnTheWay()
        {
            yield return [new SourceRow(2, ["E1", "张三", null])];
            _store.EraseAsync(batch.Id, Cancellation).GetAwaiter().GetResult();
        }
    }

    [Fact]
    public async Task A_block_that_keeps_failing_fails_its_batch()
    {
        var batch = await AddAsync(1);
        var block = new BlockId(batch.Id, 0);

        for (var i = 0; i < BatchStore.MostAttempts; i++)
        {
            Assert.Equal(BatchState.Queued, (await _store.ProgressAsync(batch.Id, Cancellation))!.State);
            await _store.CountFailureAsync(block, Cancellation);
        }

        Assert.Equal(BatchState.Failed, (await _store.ProgressAsync(batch.Id, Cancellation))!.State);
        Assert.Null(await _store.OpenBlockAsync(block, Cancellation));
    }

    [Theory]
    [InlineData("50%", 1)]
    [InlineData("_", 0)]
    [InlineData(@"\", 0)]
    [InlineData("'", 0)]
    [InlineData("zhang", 1)]
    [InlineData("E", 3)]
    public async Task A_search_takes_its_signs_as_they_are(string search, int found)
    {
        var batch = await AddAsync(["50% Zhang", "李四", "王五"]);
        var block = new BlockId(batch.Id, 0);
        var (_, rows) = (await _store.OpenBlockAsync(block, Cancellation))!.Value;
        await _store.CompleteAsync(block, batch, rows, ResultsOf(rows, 1), RowBasis.Empty, Cancellation);

        Assert.Equal(found, (await _store.RowsAsync(batch.Id, new(Search: search), 0, 10, Cancellation)).Total);
    }

    [Fact]
    public async Task Rows_without_a_figure_come_last_whichever_way_they_are_ordered()
    {
        var batch = await AddAsync(["a", "b", "c"]);
        var block = new BlockId(batch.Id, 0);
        var (_, rows) = (await _store.OpenBlockAsync(block, Cancellation))!.Value;
        CheckedRow[] results = [Result(5), new(RowFinding.Refused, null, null, "refused"), Result(7)];
        await _store.CompleteAsync(block, batch, rows, results, RowBasis.Empty, Cancellation);

        Assert.Equal([2, 4, 3], await NumbersAsync(batch, isDescending: false));
        Assert.Equal([4, 2, 3], await NumbersAsync(batch, isDescending: true));
    }

    [Fact]
    public async Task What_is_stored_of_rows_comes_back_as_it_was()
    {
        SourceRow[] rows = [new(2, ["E1", null, "😀 \u0001 “”"]), new(9, [string.Empty, "张", "=1"])];
        var batch = NewBatch();
        await _store.AddAsync(batch, [1], isHeld: false, [rows], Cancellation);
        var block = new BlockId(batch.Id, 0);
        CheckedRow[] results = [Result(-5), new(RowFinding.Refused, null, Yuan.One, "不行")];
        await _store.CompleteAsync(block, batch, rows, results, RowBasis.Empty, Cancellation);

        var all = new List<(SourceRow Row, CheckedRow Result)>();
        await foreach (var row in _store.ResultsAsync(batch.Id, Cancellation))
        {
            all.Add(row);
        }

        Assert.Equal(rows.Select(row => row.Number), all.Select(row => row.Row.Number));
        Assert.Equal(rows.SelectMany(row => row.Cells), all.SelectMany(row => row.Row.Cells), StringComparer.Ordinal);
        Assert.Equal(results.Select(row => (row.Finding, row.Deducted, row.Explanation, row.Excess)), all.Select(row => (row.Result.Finding, row.Result.Deducted, row.Result.Explanation, row.Result.Excess)));
        Assert.Equal(results[0].Figures!.Shares, all[0].Result.Figures!.Shares);
    }

    private static Task<int> LeaveHalfReceivedAsync(DbConnection connection, Batch batch) => connection.ExecuteAsync(
        """
        INSERT INTO batch (id, key_hash, file_name, terms, state, row_count, created_at, expires_at)
        VALUES (@Id, @hash, @FileName, '{}', 'receiving', 0, 0, @expiresAt)
        """,
        new { batch.Id, hash = new byte[] { 1 }, batch.FileName, expiresAt = batch.ExpiresAt.ToUnixTimeMilliseconds() });

    private static IEnumerable<IReadOnlyList<SourceRow>> Broken()
    {
        yield return [new SourceRow(2, ["E1", "张三", null])];
        throw new InvalidOperationException("The file is damaged.");
    }

    private async Task<IEnumerable<int>> NumbersAsync(Batch batch, bool isDescending) =>
        (await _store.RowsAsync(batch.Id, new(Order: RowOrder.Employee, IsDescending: isDescending), 0, 10, Cancellation)).Rows.Select(row => row.Number);

    private Task<Batch> AddAsync(int rows) => AddAsync([.. Enumerable.Repeat("张三", rows)]);

    private async Task<Batch> AddAsync(IEnumerable<string> names)
    {
        var batch = NewBatch();
        SourceRow[] rows = [.. names.Select((name, index) => new SourceRow(index + 2, [$"E{index}", name, null]))];
        await _store.AddAsync(batch, [1], isHeld: false, [rows], Cancellation);
        return batch with { RowCount = rows.Length };
    }

    private static Batch NewBatch() =>
        new(BatchKey.NewId(), "people.csv", BatchTerms.Of(Columns, new(Yuan.One, Gaps.Estimate), Language.Chinese), 0, Now, Now + Duration.FromHours(1));

    private static CheckedRow[] ResultsOf(IEnumerable<SourceRow> rows, long fen) => [.. rows.Select(_ => Result(fen))];

    private static CheckedRow Result(long fen) => new(
        RowFinding.Consistent,
        new([Yuan.FromFen(fen), null, .. Enumerable.Repeat<Yuan?>(Yuan.Zero, ShareColumn.All.Length - 2)], Yuan.FromFen(fen), Yuan.Zero, Certainty.Exact, new(Yuan.FromFen(fen), Yuan.FromFen(fen))),
        Yuan.FromFen(fen),
        null);

    private sealed class StoppedClock : IClock
    {
        public Instant GetCurrentInstant() => Now;
    }
}
