using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Dapper;
using NodaTime;
using SocialInsurance.Core.Values;
using SocialInsurance.Web.Storage;
using SocialInsurance.Workbooks.Reading;
using SocialInsurance.Workbooks.Rows;

namespace SocialInsurance.Web.Batches;

/// <summary>
/// The batches in the database. A block's results, sums and "done" are one transaction, which does nothing when the block
/// is done already: so no row is ever lost or counted twice, whoever computes it and however often.
/// </summary>
public sealed class BatchStore(Database database, IClock clock)
{
    /// <summary>How often a block may fail for reasons of its own before its batch is given up.</summary>
    public const int MostAttempts = 5;

    private const string Receiving = "receiving", Held = "held", Open = "open", Cancelled = "cancelled", Failed = "failed";

    // Who has computed a block, for whoever wonders how the nodes share the work.
    private static readonly string Node = string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}/{Environment.ProcessId}");

    private readonly ConcurrentDictionary<string, bool> _receiving = new(StringComparer.Ordinal);

    // At first as well: the process before may have ended between erasing something and emptying the log.
    private volatile bool _isLogToBeEmptied = true;

    /// <summary>Keeps a batch with all its rows, or, when reading them fails, nothing of it.</summary>
    /// <returns>How many rows it has.</returns>
    public async Task<int> AddAsync(
        Batch batch, byte[] keyHash, bool isHeld, IEnumerable<IReadOnlyList<SourceRow>> blocks, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(batch);
        await using var connection = await database.OpenAsync(cancellation);
        await SayReceivingAsync(connection, batch.Id);
        try
        {
            await AddEmptyAsync(connection, batch, keyHash);
            var rows = await AddBlocksAsync(connection, batch.Id, blocks, cancellation);
            var received = await connection.ExecuteAsync(
                "UPDATE batch SET row_count = @rows, state = @state, started_at = @startedAt WHERE id = @Id",
                new { rows, state = isHeld ? Held : Open, startedAt = isHeld ? null : (long?)Now, batch.Id });
            return received == 1 ? (int)rows : throw new BatchGoneException();
        }
        catch
        {
            await TryEraseAsync(connection, batch.Id);
            throw;
        }
        finally
        {
            await SayReceivedAsync(connection, batch.Id);
        }
    }

    public async Task<Batch?> FindAsync(string id, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return await FindAsync(connection, id);
    }

    /// <summary>The hash of the secret that opens a batch; nothing when there is no such batch.</summary>
    public async Task<byte[]?> KeyHashAsync(string id, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return await connection.QuerySingleOrDefaultAsync<byte[]>(
            "SELECT key_hash FROM batch WHERE id = @id AND state <> @Receiving AND expires_at > @Now", new { id, Receiving, Now });
    }

    /// <summary>Lets a batch that was held start.</summary>
    public async Task<bool> StartAsync(string id, BatchChoices choices, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        if (await FindAsync(connection, id) is not { } batch)
        {
            return false;
        }

        var terms = JsonSerializer.Serialize(batch.Terms.With(choices));
        var started = await connection.ExecuteAsync(
            "UPDATE batch SET state = @Open, terms = @terms, started_at = @Now WHERE id = @id AND state = @Held",
            new { Open, Held, terms, Now, id },
            transaction);
        await transaction.CommitAsync(cancellation);
        return started == 1;
    }

    public async Task CancelAsync(string id, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        await connection.ExecuteAsync(
            """
            UPDATE batch SET state = @Cancelled WHERE id = @id AND state IN (@Held, @Open)
                AND EXISTS (SELECT 1 FROM batch_block WHERE batch_id = @id AND done_at IS NULL)
            """,
            new { Cancelled, Held, Open, id });
    }

    public async Task EraseAsync(string id, CancellationToken cancellation)
    {
        await using (var connection = await database.OpenAsync(cancellation))
        {
            await connection.ExecuteAsync("DELETE FROM batch WHERE id = @id", new { id });
        }

        _isLogToBeEmptied = true;
        await EmptyLogAsync(cancellation);
    }

    /// <summary>Erases what has been kept long enough, and says which batches that were.</summary>
    public async Task<IReadOnlyList<string>> EraseExpiredAsync(CancellationToken cancellation)
    {
        List<string> erased;
        await using (var connection = await database.OpenAsync(cancellation))
        {
            erased = [.. await connection.QueryAsync<string>("DELETE FROM batch WHERE expires_at <= @Now RETURNING id", new { Now })];
        }

        if (erased.Count > 0)
        {
            _isLogToBeEmptied = true;
        }

        return erased;
    }

    /// <summary>Erases what nobody is receiving any more: its node died, or had no room to erase it.</summary>
    public async Task EraseHalfReceivedAsync(CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        var erased = await (database.Kind switch
        {
            DatabaseKind.Sqlite => EraseWhatIsNotReceivedHereAsync(connection),
            DatabaseKind.PostgreSql => EraseWhatIsNotReceivedAnywhereAsync(connection),
        });
        if (erased > 0)
        {
            _isLogToBeEmptied = true;
        }
    }

    /// <summary>Lets nothing of what was erased stay in the database's log; what others keep busy, the next call tries again.</summary>
    public async Task EmptyLogAsync(CancellationToken cancellation)
    {
        if (!_isLogToBeEmptied)
        {
            return;
        }

        // Whoever erases meanwhile sets the mark again, and that must not be undone by what began before.
        _isLogToBeEmptied = false;
        var isEmptied = false;
        try
        {
            isEmptied = await database.TryEmptyLogAsync(cancellation);
        }
        finally
        {
            if (!isEmptied)
            {
                _isLogToBeEmptied = true;
            }
        }
    }

    /// <summary>The blocks that are still to be computed, those of a batch or of all.</summary>
    public async Task<IReadOnlyList<BlockId>> OpenBlocksAsync(string? batchId, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        return
        [
            .. await connection.QueryAsync<BlockId>(
                """
                SELECT block.batch_id AS BatchId, block.number AS Number
                FROM batch_block block JOIN batch ON batch.id = block.batch_id
                WHERE block.done_at IS NULL AND batch.state = @Open AND batch.expires_at > @Now
                    AND (CAST(@batchId AS text) IS NULL OR batch.id = @batchId)
                ORDER BY block.number, batch.created_at
                """,
                new { Open, Now, batchId }),
        ];
    }

    /// <summary>The rows of a block with their batch; nothing when there is nothing left to do.</summary>
    public async Task<(Batch Batch, List<SourceRow> Rows)?> OpenBlockAsync(BlockId block, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        var stored = await connection.QuerySingleOrDefaultAsync<byte[]>(
            """
            SELECT block.rows FROM batch_block block JOIN batch ON batch.id = block.batch_id
            WHERE block.batch_id = @BatchId AND block.number = @Number AND block.done_at IS NULL AND batch.state = @Open
            """,
            new { block.BatchId, block.Number, Open });
        return stored is not null && await FindAsync(connection, block.BatchId) is { } batch ? (batch, BlockFormat.ReadRows(stored)) : null;
    }

    /// <summary>Keeps what came of a block. Does nothing, and says so, when the block is done already or its batch is gone.</summary>
    public async Task<bool> CompleteAsync(
        BlockId block, Batch batch, IReadOnlyList<SourceRow> rows, IReadOnlyList<CheckedRow> results, RowBasis basis, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var done = await connection.ExecuteAsync(
            """
            UPDATE batch_block SET done_at = @Now, node = @Node, results = @results, sums = @sums, basis = @basis
            WHERE batch_id = @BatchId AND number = @Number AND done_at IS NULL
            """,
            new
            {
                Now,
                Node,
                results = BlockFormat.Write(results),
                sums = JsonSerializer.Serialize(BatchSums.Of(results)),
                basis = JsonSerializer.Serialize(basis),
                block.BatchId,
                block.Number,
            },
            transaction);
        if (done == 0)
        {
            return false;
        }

        await connection.ExecuteAsync(
            InsertRows(database.Kind), new { block.BatchId, block.Number, rows = ListOf(batch, rows, results) }, transaction);
        await transaction.CommitAsync(cancellation);
        return true;
    }

    /// <summary>Counts a failure of a block; after too many its batch has failed.</summary>
    public async Task CountFailureAsync(BlockId block, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await connection.ExecuteAsync(
            "UPDATE batch_block SET attempts = attempts + 1 WHERE batch_id = @BatchId AND number = @Number",
            new { block.BatchId, block.Number },
            transaction);
        await connection.ExecuteAsync(
            """
            UPDATE batch SET state = @Failed WHERE id = @BatchId AND state = @Open
                AND EXISTS (SELECT 1 FROM batch_block WHERE batch_id = @BatchId AND attempts >= @MostAttempts AND done_at IS NULL)
            """,
            new { Failed, Open, block.BatchId, MostAttempts },
            transaction);
        await transaction.CommitAsync(cancellation);
    }

    public async Task<BatchProgress?> ProgressAsync(string id, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        var batch = await connection.QuerySingleOrDefaultAsync<StateRow>(
            "SELECT state AS State, row_count AS RowCount, started_at AS StartedAt FROM batch WHERE id = @id AND state <> @Receiving AND expires_at > @Now",
            new { id, Receiving, Now });
        if (batch is null)
        {
            return null;
        }

        var done = (await connection.QueryAsync<SumsRow>(
            "SELECT sums AS Sums, done_at AS DoneAt FROM batch_block WHERE batch_id = @id AND done_at IS NOT NULL", new { id })).AsList();
        var sums = done.Aggregate(BatchSums.Zero, (sum, block) => sum.Plus(JsonSerializer.Deserialize<BatchSums>(block.Sums)!));
        var state = StateOf(batch, sums.Rows);
        var until = state == BatchState.Running || done.Count == 0 ? Now : done.Max(block => block.DoneAt);
        var seconds = Math.Max(until - (batch.StartedAt ?? until), 1) / 1000.0;
        return new(state, (int)batch.RowCount, sums, done.Count == 0 ? 0 : sums.Rows / seconds);
    }

    /// <summary>Some of the rows that were asked for, and how many there are in all.</summary>
    public async Task<(IReadOnlyList<FoundRow> Rows, int Total)> RowsAsync(
        string id, RowQuery query, int skip, int take, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        await using var connection = await database.OpenAsync(cancellation);
        var arguments = new { id, finding = (long?)query.Finding, search = PatternOf(query.Search), take = (long)take, skip = (long)skip };
        const string Where =
            """
            WHERE batch_id = @id AND (CAST(@finding AS bigint) IS NULL OR finding = @finding)
                AND (CAST(@search AS text) IS NULL OR LOWER(employee_id) LIKE @search ESCAPE '\' OR LOWER(name) LIKE @search ESCAPE '\'
                    OR CAST(number AS text) LIKE @search ESCAPE '\')
            """;
        var total = await connection.QuerySingleAsync<long>($"SELECT COUNT(*) FROM batch_row {Where}", arguments);
        var rows = await connection.QueryAsync<StoredRow>(
            $"""
            SELECT number AS Number, employee_id AS EmployeeId, name AS Name, finding AS Finding, employee_fen AS Employee,
                employer_fen AS Employer, deducted_fen AS Deducted, excess_fen AS Excess
            FROM batch_row {Where} ORDER BY {OrderOf(query)} LIMIT @take OFFSET @skip
            """,
            arguments);
        return ([.. rows.Select(row => row.ToFoundRow())], (int)total);
    }

    /// <summary>The findings of all rows, by row number: what a sample is drawn from.</summary>
    public async Task<IReadOnlyList<(int Number, RowFinding Finding)>> FindingsAsync(string id, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        var rows = await connection.QueryAsync<(long Number, long Finding)>(
            "SELECT number, finding FROM batch_row WHERE batch_id = @id ORDER BY number", new { id });
        return [.. rows.Select(row => ((int)row.Number, (RowFinding)row.Finding))];
    }

    /// <summary>What the figures of a batch rest on.</summary>
    public async Task<RowBasis> BasisAsync(string id, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        var all = RowBasis.Empty;
        foreach (var block in await connection.QueryAsync<string>(
            "SELECT basis FROM batch_block WHERE batch_id = @id AND basis IS NOT NULL", new { id }))
        {
            all.Add(JsonSerializer.Deserialize<RowBasis>(block)!);
        }

        return all;
    }

    /// <summary>One row with what came of it.</summary>
    public async Task<(SourceRow Row, CheckedRow Result)?> RowAsync(string id, int number, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        var block = await connection.QuerySingleOrDefaultAsync<long?>(
            "SELECT block FROM batch_row WHERE batch_id = @id AND number = @number", new { id, number = (long)number });
        if (block is null)
        {
            return null;
        }

        if (await BlockAsync(connection, id, block.Value) is not var (rows, results))
        {
            return null;
        }

        var index = rows.FindIndex(row => row.Number == number);
        return (rows[index], results[index]);
    }

    /// <summary>The first rows of a batch, computed or not.</summary>
    public async Task<IReadOnlyList<SourceRow>> FirstRowsAsync(string id, int count, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        var stored = await connection.QuerySingleOrDefaultAsync<byte[]>(
            "SELECT rows FROM batch_block WHERE batch_id = @id AND number = 0", new { id });
        return stored is null ? [] : [.. BlockFormat.ReadRows(stored).Take(count)];
    }

    /// <summary>All rows of a done batch in their order, a block at a time.</summary>
    /// <exception cref="BatchGoneException">It was erased meanwhile.</exception>
    public async IAsyncEnumerable<(SourceRow Row, CheckedRow Result)> ResultsAsync(
        string id, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        var blocks = await connection.QuerySingleAsync<long>("SELECT COUNT(*) FROM batch_block WHERE batch_id = @id", new { id });
        if (blocks == 0)
        {
            throw new BatchGoneException();
        }

        for (var number = 0L; number < blocks; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            var (rows, results) = await BlockAsync(connection, id, number) ?? throw new BatchGoneException();
            for (var i = 0; i < rows.Count; i++)
            {
                yield return (rows[i], results[i]);
            }
        }
    }

    // It is nobody's to see until all of it is there; a transaction as long as an upload would keep every other from writing.
    private static Task<int> AddEmptyAsync(DbConnection connection, Batch batch, byte[] keyHash) => connection.ExecuteAsync(
        """
        INSERT INTO batch (id, key_hash, file_name, terms, state, row_count, created_at, expires_at)
        VALUES (@Id, @keyHash, @FileName, @terms, @Receiving, 0, @createdAt, @expiresAt)
        """,
        new
        {
            batch.Id,
            keyHash,
            batch.FileName,
            terms = JsonSerializer.Serialize(batch.Terms),
            Receiving,
            createdAt = batch.CreatedAt.ToUnixTimeMilliseconds(),
            expiresAt = batch.ExpiresAt.ToUnixTimeMilliseconds(),
        });

    // A node is known to be receiving a batch by a lock, which is gone with it however it ends; one node alone, by what it remembers.
    private async Task SayReceivingAsync(DbConnection connection, string id)
    {
        _receiving[id] = true;
        if (database.Kind == DatabaseKind.PostgreSql)
        {
            await connection.ExecuteAsync("SELECT pg_advisory_lock(hashtextextended(@id, 0))", new { id });
        }
    }

    private async Task SayReceivedAsync(DbConnection connection, string id)
    {
        _receiving.TryRemove(id, out _);
        if (database.Kind == DatabaseKind.PostgreSql && connection.State == System.Data.ConnectionState.Open)
        {
            await connection.ExecuteAsync("SELECT pg_advisory_unlock(hashtextextended(@id, 0))", new { id });
        }
    }

    // Who is received is asked after what is there: what begins meanwhile, while others keep the database busy, is not among it.
    private async Task<int> EraseWhatIsNotReceivedHereAsync(DbConnection connection)
    {
        var half = await connection.QueryAsync<string>("SELECT id FROM batch WHERE state = @Receiving", new { Receiving });
        var left = half.Where(id => !_receiving.ContainsKey(id)).ToList();
        return left.Count == 0 ? 0 : await connection.ExecuteAsync("DELETE FROM batch WHERE state = @Receiving AND id IN @left", new { Receiving, left });
    }

    private static Task<int> EraseWhatIsNotReceivedAnywhereAsync(DbConnection connection) => connection.ExecuteAsync(
        """
        DELETE FROM batch WHERE state = @Receiving AND id IN (
            SELECT id FROM (SELECT id FROM batch WHERE state = @Receiving OFFSET 0) AS half
            WHERE pg_try_advisory_xact_lock(hashtextextended(id, 0)))
        """,
        new { Receiving });

    private async Task TryEraseAsync(DbConnection connection, string id)
    {
        _isLogToBeEmptied = true;
        try
        {
            await connection.ExecuteAsync("DELETE FROM batch WHERE id = @id", new { id });
        }
        catch (DbException)
        {
            // What broke the receiving may break this too; it is erased once nobody receives it.
        }
    }

    private static async Task<long> AddBlocksAsync(
        DbConnection connection, string id, IEnumerable<IReadOnlyList<SourceRow>> blocks, CancellationToken cancellation)
    {
        var (rows, number) = (0L, 0L);
        foreach (var block in blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            await connection.ExecuteAsync(
                "INSERT INTO batch_block (batch_id, number, row_count, rows) VALUES (@id, @number, @count, @stored)",
                new { id, number, count = (long)block.Count, stored = BlockFormat.Write(block) });
            rows += block.Count;
            number++;
        }

        return rows;
    }

    private long Now => clock.GetCurrentInstant().ToUnixTimeMilliseconds();

    private static async Task<(List<SourceRow> Rows, List<CheckedRow> Results)?> BlockAsync(DbConnection connection, string id, long number)
    {
        var block = await connection.QuerySingleOrDefaultAsync<BlockRow>(
            "SELECT rows AS Rows, results AS Results FROM batch_block WHERE batch_id = @id AND number = @number", new { id, number });
        return block is null ? null : (BlockFormat.ReadRows(block.Rows), BlockFormat.ReadResults(block.Results));
    }

    private async Task<Batch?> FindAsync(DbConnection connection, string id)
    {
        var row = await connection.QuerySingleOrDefaultAsync<BatchRow>(
            """
            SELECT id AS Id, file_name AS FileName, terms AS Terms, row_count AS RowCount, created_at AS CreatedAt, expires_at AS ExpiresAt
            FROM batch WHERE id = @id AND state <> @Receiving AND expires_at > @Now
            """,
            new { id, Receiving, Now });
        return row is null
            ? null
            : new(
                row.Id,
                row.FileName,
                JsonSerializer.Deserialize<BatchTerms>(row.Terms)!,
                (int)row.RowCount,
                Instant.FromUnixTimeMilliseconds(row.CreatedAt),
                Instant.FromUnixTimeMilliseconds(row.ExpiresAt));
    }

    private static BatchState StateOf(StateRow batch, int rowsDone) => batch.State switch
    {
        Held => BatchState.Held,
        Cancelled => BatchState.Cancelled,
        Failed => BatchState.Failed,
        _ when rowsDone == batch.RowCount => BatchState.Done,
        _ => rowsDone == 0 ? BatchState.Queued : BatchState.Running,
    };

    // One statement for a whole block: what the list shows of each row, as JSON.
    private static string InsertRows(DatabaseKind kind) => kind switch
    {
        DatabaseKind.Sqlite =>
            """
            INSERT INTO batch_row (batch_id, block, number, employee_id, name, finding, employee_fen, employer_fen, deducted_fen, excess_fen)
            SELECT @BatchId, @Number, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7
            FROM json_each(@rows)
            """,
        DatabaseKind.PostgreSql =>
            """
            INSERT INTO batch_row (batch_id, block, number, employee_id, name, finding, employee_fen, employer_fen, deducted_fen, excess_fen)
            SELECT @BatchId, @Number, (value ->> 0)::bigint, value ->> 1, value ->> 2, (value ->> 3)::bigint, (value ->> 4)::bigint,
                (value ->> 5)::bigint, (value ->> 6)::bigint, (value ->> 7)::bigint
            FROM jsonb_array_elements(@rows::jsonb) AS listed (value)
            """,
    };

    private static string ListOf(Batch batch, IReadOnlyList<SourceRow> rows, IReadOnlyList<CheckedRow> results)
    {
        var employeeId = batch.Terms.Fields.IndexOf(InputColumn.EmployeeId);
        var name = batch.Terms.Fields.IndexOf(InputColumn.Name);
        return JsonSerializer.Serialize(rows.Zip(results, (row, result) => new object?[]
        {
            row.Number,
            TextAt(row, employeeId),
            TextAt(row, name),
            (int)result.Finding,
            result.Figures?.Employee.Fen,
            result.Figures?.Employer.Fen,
            result.Deducted?.Fen,
            result.Excess?.Fen,
        }));
    }

    // PostgreSQL holds no zero characters in texts.
    private static string? TextAt(SourceRow row, int column) =>
        column < 0 ? null : row.Cells[column]?.Replace("\0", string.Empty, StringComparison.Ordinal);

    private static string? PatternOf(string? search)
    {
        if (string.IsNullOrWhiteSpace(search))
        {
            return null;
        }

        var escaped = search.Trim().ToLowerInvariant()
            .Replace(@"\", @"\\", StringComparison.Ordinal)
            .Replace("%", @"\%", StringComparison.Ordinal)
            .Replace("_", @"\_", StringComparison.Ordinal)
            .Replace("\0", string.Empty, StringComparison.Ordinal);
        return $"%{escaped}%";
    }

    private static string OrderOf(RowQuery query)
    {
        var column = query.Order switch
        {
            RowOrder.Number => "number",
            RowOrder.EmployeeId => "employee_id",
            RowOrder.Name => "name",
            RowOrder.Employee => "employee_fen",
            RowOrder.Employer => "employer_fen",
            RowOrder.Deducted => "deducted_fen",
            RowOrder.Excess => "excess_fen",
        };
        var direction = query.IsDescending ? "DESC" : "ASC";
        return query.Order == RowOrder.Number ? $"number {direction}" : $"{column} IS NULL, {column} {direction}, number";
    }

    private sealed record BatchRow(string Id, string FileName, string Terms, long RowCount, long CreatedAt, long ExpiresAt);

    private sealed record StateRow(string State, long RowCount, long? StartedAt);

    private sealed record SumsRow(string Sums, long DoneAt);

    private sealed record BlockRow(byte[] Rows, byte[] Results);

    private sealed record StoredRow(
        long Number, string? EmployeeId, string? Name, long Finding, long? Employee, long? Employer, long? Deducted, long? Excess)
    {
        public FoundRow ToFoundRow() => new(
            (int)Number, EmployeeId, Name, (RowFinding)Finding, OfFen(Employee), OfFen(Employer), OfFen(Deducted), OfFen(Excess));

        private static Yuan? OfFen(long? fen) => fen is { } known ? Yuan.FromFen(known) : null;
    }
}
