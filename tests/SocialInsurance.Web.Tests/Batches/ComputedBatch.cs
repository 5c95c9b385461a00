using System.Text;
using NodaTime;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;
using SocialInsurance.Texts;
using SocialInsurance.Web.Batches;
using SocialInsurance.Web.Tests.Components;
using SocialInsurance.Workbooks.Reading;
using SocialInsurance.Workbooks.Rows;

namespace SocialInsurance.Web.Tests.Batches;

/// <summary>A small payroll in a database of its own, a row of every finding, read and computed as the product does it.</summary>
internal sealed class ComputedBatch : IAsyncDisposable
{
    private const string People =
        """
        工号,姓名,城市,情形,开始月份,结束月份,工伤费率,实际扣款,备注
        E1,张三,重庆,离职结算,2013-01,2013-04,0.5,3379.36,
        E2,李四,重庆,离职结算,2013-01,2013-04,0.5,880.88,
        E3,王五,重庆,离职结算,2013-01,2013-04,0.5,900,
        E4,赵六,重庆,离职结算,2013-01,2013-04,0.5,800,
        E5,孙七,重庆,离职结算,2013-01,2013-04,0.5,,新人
        E6,周八,蓬莱,离职结算,2013-01,2013-04,0.5,1,
        """;

    /// <summary>What opens it.</summary>
    public const string Key = "the key of the people";

    private readonly TemporaryDatabase _database;

    private ComputedBatch(TemporaryDatabase database, Batch batch)
    {
        (_database, Batch) = (database, batch);
        Store = new(database.Database, Sessions.Clock);
    }

    public Batch Batch { get; }

    public BatchStore Store { get; }

    public static async Task<ComputedBatch> NewAsync(CancellationToken cancellation, bool isComputed = true)
    {
        var database = new TemporaryDatabase();
        await database.CreateAsync();
        using var table = RowFile.Open(new MemoryStream(Encoding.UTF8.GetBytes(People)), new()).Table!;
        var now = Sessions.Clock.GetCurrentInstant();
        var batch = new Batch(
            BatchKey.NewId(), "people.csv", BatchTerms.Of(table.Columns, new(Yuan.One, Gaps.Estimate), Language.Chinese), table.RowCount, now, now + Duration.FromHours(24));
        var computed = new ComputedBatch(database, batch);
        SourceRow[] rows = [.. table.ReadRows()];
        await computed.Store.AddAsync(batch, BatchKey.HashOf(Key), isHeld: false, [rows], cancellation);
        if (isComputed)
        {
            await computed.ComputeAsync(rows, cancellation);
        }

        return computed;
    }

    public async Task<BatchProgress> ProgressAsync(CancellationToken cancellation) => (await Store.ProgressAsync(Batch.Id, cancellation))!;

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    private async Task ComputeAsync(SourceRow[] rows, CancellationToken cancellation)
    {
        var checker = new RowChecker(Sessions.Book, Batch.Terms.ColumnsOf(), Batch.Terms.CheckTermsAt(Batch.CreatedAt));
        var results = Array.ConvertAll(rows, checker.Check);
        await Store.CompleteAsync(new(Batch.Id, 0), Batch, rows, results, checker.Basis, cancellation);
    }
}
