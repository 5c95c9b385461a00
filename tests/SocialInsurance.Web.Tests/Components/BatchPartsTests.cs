using System.Globalization;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;
using SocialInsurance.Texts;
using SocialInsurance.Web.Batches;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Components.Batches;
using SocialInsurance.Web.Tests.Batches;

namespace SocialInsurance.Web.Tests.Components;

/// <summary>The parts of the page of a payroll.</summary>
public sealed class BatchPartsTests : PagePartTests, IAsyncLifetime
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    private ComputedBatch _computed = null!;
    private BatchProgress _progress = null!;

    public async ValueTask InitializeAsync()
    {
        _computed = await ComputedBatch.NewAsync(Cancellation);
        _progress = await _computed.ProgressAsync(Cancellation);
        Services.AddSingleton(_computed.Store);
        Services.AddSingleton(Sessions.Book);
    }

    // The components go first: some of them still read the database.
    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await base.DisposeAsync();
        await _computed.DisposeAsync();
    }

    [Fact]
    public void The_figures_are_those_of_all_rows()
    {
        Show<BatchFigures>(("Progress", _progress));

        Assert.Equal("人数 6 个人应补 ¥4,404.40 单位应补 ¥12,492.40 多扣 2 人 无法计算 1 人", Text);
    }

    [Fact]
    public void Shares_add_up_and_their_bars_are_as_long_as_they_are_large()
    {
        Show<SharesTable>(("Sums", _progress.Sums));

        Assert.Equal("合计 4,404.40 12,492.40", TextOf([Page.Find("tfoot tr")]));
        var cells = Page.FindAll("tbody td").Select(cell => (
            Amount: decimal.Parse(TextOf([cell]), NumberStyles.Number, CultureInfo.InvariantCulture),
            Width: decimal.Parse(cell.QuerySelector("rect")!.GetAttribute("width")!, CultureInfo.InvariantCulture))).ToList();
        Assert.Equal(4404.40m + 12_492.40m, cells.Sum(cell => cell.Amount));
        var most = cells.Max(cell => cell.Amount);
        Assert.All(cells, cell => Assert.Equal(1000 * cell.Amount / most, cell.Width, 0));
        Assert.Contains("多扣合计 ¥2,517.60", Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(BatchState.Queued, "排队中", true)]
    [InlineData(BatchState.Running, "计算中 3 / 6 行 · 2 行/秒 · 约 2 秒", true)]
    [InlineData(BatchState.Done, "已完成", false)]
    [InlineData(BatchState.Cancelled, "已取消", false)]
    [InlineData(BatchState.Failed, "出错停止", false)]
    public void Progress_says_how_far_it_is_and_can_be_cancelled_until_it_is_over(BatchState state, string wanted, bool canBeCancelled)
    {
        var isCancelled = false;
        var half = BatchSums.Zero with { Counts = [3, 0, 0, 0, 0, 0] };
        Show<BatchProgressCard>(
            ("Progress", new BatchProgress(state, 6, half, 2)), ("OnCancel", EventCallback.Factory.Create(this, () => isCancelled = true)));

        Assert.StartsWith(wanted, Text, StringComparison.Ordinal);
        Assert.Equal(("6", "3"), (Page.Find("progress").GetAttribute("max"), Page.Find("progress").GetAttribute("value")));
        Buttons("取消").SingleOrDefault()?.Click();
        Assert.Equal(canBeCancelled, isCancelled);
    }

    [Fact]
    public void Rows_are_filtered_by_what_was_found()
    {
        ShowRows();
        Assert.Equal([2, 3, 4, 5, 6, 7], RowNumbers);

        Button("多扣 1").Click();

        Assert.Equal([4], RowNumbers);
        Assert.Equal("true", Button("多扣 1").GetAttribute("aria-pressed"));
        Assert.Equal("4 E3 王五 880.88 2,498.48 900.00 +19.12 多扣 打开 第 4 行的核算单", TextOf([Page.Find("tbody tr:has(a)")]));
        Assert.Equal($"batch/{_computed.Batch.Id}/row/4", Page.Find("tbody a").GetAttribute("href"));

        Button("全部 6").Click();

        Assert.Equal(6, RowNumbers.Count());
    }

    [Fact]
    public void Rows_are_sorted_by_a_heading_and_the_other_way_round_by_the_same_again()
    {
        ShowRows();

        Button("相差").Click();
        Assert.Equal([5, 3, 4, 2], RowNumbers.Take(4));
        Assert.Equal("ascending", Heading("相差").GetAttribute("aria-sort"));

        Button("相差 ↑").Click();
        Assert.Equal([2, 4, 3, 5], RowNumbers.Take(4));
        Assert.Equal("descending", Heading("相差").GetAttribute("aria-sort"));
    }

    [Fact]
    public async Task Rows_are_searched_and_where_there_is_none_that_is_said()
    {
        ShowRows();

        await SearchAsync("孙");
        Page.WaitForAssertion(() => Assert.Equal([6], RowNumbers));

        await SearchAsync("吴");
        Page.WaitForAssertion(() => Assert.Contains("没有符合条件的行", Text, StringComparison.Ordinal));
        Assert.Empty(RowNumbers);
    }

    [Fact]
    public void A_sample_that_cannot_be_drawn_is_named_with_what_can()
    {
        Show<SpotCheckPart>(("Batch", _computed.Batch), ("Progress", _progress));

        Page.Find("#spot-size").Change("七");
        Page.Find("form").Submit();
        Assert.Contains("“七”不对，应为 1 到 6 的整数", Text, StringComparison.Ordinal);

        Page.Find("#spot-size").Change("6");
        Page.Find("form").Submit();
        Assert.Contains("抽到 6 行，其中 4 行有扣款可比，3 行扣得不对，占 75.0%", Text, StringComparison.Ordinal);
        Assert.Equal([2, 3, 4, 5, 6, 7], NumbersOf(".drawn a"));
    }

    [Fact]
    public void What_was_found_in_a_file_is_shown_before_it_starts()
    {
        ShowPreview(_ => { });

        Assert.Contains("6 行，认出 8 列", Text, StringComparison.Ordinal);
        Assert.Contains("备注（原样保留）", Text, StringComparison.Ordinal);
        Assert.Contains("月均工资", TextOf([Page.Find("#found-title ~ p")]), StringComparison.Ordinal);
        Assert.Contains("其中 1 行无法计算", Text, StringComparison.Ordinal);
        Assert.Contains("蓬莱", TextOf(Page.FindAll("tr.why")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tolerance_that_is_none_stays_and_is_named_and_one_that_is_starts()
    {
        BatchChoices? started = null;
        ShowPreview(choices => started = choices);

        Page.Find("#tolerance").Input("很多");
        Page.Find("form").Submit();
        Assert.Contains("容差“很多”不对", TextOf([Page.Find("[role=alert]")]), StringComparison.Ordinal);
        Assert.Equal("很多", Page.Find("#tolerance").GetAttribute("value"));
        Assert.Null(started);

        Page.Find("#tolerance").Input("0.5");
        Page.Find("form").Submit();
        Assert.Equal(new BatchChoices(Yuan.FromFen(50), Gaps.Estimate), started);
        Assert.Empty(Page.FindAll("[role=alert]"));
    }

    [Fact]
    public void Whether_gaps_are_filled_is_chosen_and_seen_before_it_starts()
    {
        BatchChoices? started = null;
        ShowPreview(choices => started = choices);

        Page.Find("input[type=checkbox]").Change(false);
        Page.Find("form").Submit();

        Assert.Equal(Gaps.Refuse, started?.Gaps);
    }

    [Fact]
    public void Nothing_is_erased_before_one_is_sure()
    {
        var isErased = false;
        Show<EraseBatch>(("OnErase", EventCallback.Factory.Create(this, () => isErased = true)));

        Button("立即删除这份文件和结果").Click();
        Button("先不删").Click();
        Button("立即删除这份文件和结果").Click();
        Assert.False(isErased);

        Button("确定删除").Click();
        Assert.True(isErased);
    }

    [Theory]
    [InlineData(Language.Chinese, "个人应补")]
    [InlineData(Language.English, "Employee owes")]
    public void Headings_are_in_the_language_of_the_page(Language language, string heading)
    {
        ShowRows(PageWords.In(language));

        Assert.Contains(heading, TextOf([Page.Find("thead")]), StringComparison.Ordinal);
    }

    private IEnumerable<int> RowNumbers => NumbersOf("tbody th[scope=row]");

    private IEnumerable<int> NumbersOf(string selector) =>
        Page.FindAll(selector).Select(row => int.Parse(row.TextContent, CultureInfo.InvariantCulture));

    private IElement Heading(string text) => Page.FindAll("thead th").Single(heading => heading.TextContent.Trim().StartsWith(text, StringComparison.Ordinal));

    private void ShowRows(PageWords? words = null)
    {
        Show<RowGrid>(words, ("Batch", _computed.Batch), ("Progress", _progress));
        Page.WaitForElement("tbody th[scope=row]");
    }

    // Rows may arrive at any time: the field is found and filled in one turn, so that it is not drawn anew in between.
    private Task SearchAsync(string text) => Page.InvokeAsync(() => Page.Find("input[type=search]").Input(text));

    private void ShowPreview(Action<BatchChoices> start)
    {
        Show<BatchPreview>(("Batch", _computed.Batch), ("OnStart", EventCallback.Factory.Create(this, start)));
        Page.WaitForElement("tbody th[scope=row]");
    }

    private void Show<T>(params (string Name, object Value)[] parameters)
        where T : IComponent => Show<T>(null, parameters);

    private void Show<T>(PageWords? words, params (string Name, object Value)[] parameters)
        where T : IComponent => Show<T>(string.Empty, words, _ => parameters);
}
