using System.Text;
using Microsoft.Data.Sqlite;
using NodaTime;
using SocialInsurance.Core.Values;
using SocialInsurance.Texts;
using SocialInsurance.Web.Batches;
using SocialInsurance.Web.Storage;
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

    private readonly DirectoryInfo _folder;
    private readonly Database _database;

    private ComputedBatch(DirectoryInfo folder, Database database, Batch batch)
    {
        (_folder, _database, Batch) = (folder, database, batch);
        Store = new(database, Sessions.Clock);
    }

    public Batch Batch { get; }

    public BatchStore Store { get; }

    public static async Task<ComputedBatch> NewAsync(CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("social-insurance-");
        var database = Database.InFile(Path.Combine(folder.FullName, "batches.db"));
        await Schema.UpdateAsync(database, cancellation);
        using var table = RowFile.Open(new MemoryStream(Encoding.UTF8.GetBytes(People)), new()).Table!;
        var now = Sessions.Clock.GetCurrentInstant();
        var batch = new Batch(
            BatchKey.NewId(), "people.csv", BatchTerms.Of(table.Columns, Yuan.One, Language.Chinese), table.RowCount, now, now + Duration.FromHours(24));
        var computed = new ComputedBatch(folder, database, batch);
        await computed.ComputeAsync([.. table.ReadRows()], cancellation);
        return computed;
    }

    public async Task<BatchProgress> ProgressAsync(CancellationToken cancellation) => (await Store.ProgressAsync(Batch.Id, cancellation))!;

    public async ValueTask DisposeAsync()
    {
        await _database.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private async Task ComputeAsync(SourceRow[] rows, CancellationToken cancellation)
    {
        await Store.AddAsync(Batch, [1], isHeld: false, [rows], cancellation);
        var checker = new RowChecker(Sessions.Book, Batch.Terms.ColumnsOf(), Batch.Terms.CheckTermsAt(Batch.CreatedAt));
        var results = Array.ConvertAll(rows, checker.Check);
        await Store.CompleteAsync(new(Batch.Id, 0), Batch, rows, results, checker.Basis, cancellation);
    }
}
