using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using SocialInsurance.Core;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;
using SocialInsurance.Policies;
using SocialInsurance.Requests.Reading;
using SocialInsurance.Texts;
using SocialInsurance.Workbooks.Reading;
using SocialInsurance.Workbooks.Rows;

namespace SocialInsurance.Workbooks.Tests.Rows;

/// <summary>What comes of a row.</summary>
public sealed class RowCheckerTests
{
    private static readonly PolicyBook Book = EmbeddedPolicyBook.Open();
    private static readonly Instant AsOf = Instant.FromUtc(2026, 11, 1, 0, 0);
    private static readonly Yuan Employee = Yuan.FromFen(88_088);
    private static readonly Yuan Employer = Yuan.FromFen(249_848);

    [Theory]
    [InlineData("880.88", RowFinding.Consistent, 0)]
    [InlineData("881.88", RowFinding.Consistent, 100)]
    [InlineData("881.89", RowFinding.OverDeducted, 101)]
    [InlineData("879.88", RowFinding.Consistent, -100)]
    [InlineData("879.87", RowFinding.UnderDeducted, -101)]
    [InlineData("3379.36", RowFinding.IncludesEmployerShare, 249_848)]
    [InlineData("3380.36", RowFinding.IncludesEmployerShare, 249_948)]
    [InlineData("3380.37", RowFinding.OverDeducted, 249_949)]
    [InlineData("￥３，３７９．３６", RowFinding.IncludesEmployerShare, 249_848)]
    public void A_deduction_is_held_against_the_employees_share(string deducted, RowFinding finding, long excess)
    {
        var row = Check(("城市", "500000"), ("情形", "离职结算"), ("开始月份", "2013-01"), ("结束月份", "2013-04"), ("工伤费率", "0.5"), ("实际扣款", deducted));

        Assert.Equal(finding, row.Finding);
        Assert.Equal(Yuan.FromFen(excess), row.Excess);
        Assert.Equal((Employee, Employer), (row.Figures!.Employee, row.Figures.Employer));
        Assert.Equal(Employee + Employer, row.Figures.Shares.Aggregate(Yuan.Zero, (sum, share) => sum + share!.Value));
        Assert.Equal((Certainty.Exact, null, null), (row.Figures.Certainty, row.Figures.Low, row.Figures.High));
        Assert.Equal(finding == RowFinding.IncludesEmployerShare, row.Explanation?.Contains("单位的份额", StringComparison.Ordinal) ?? false);
    }

    [Fact]
    public void Without_a_deduction_nothing_is_compared()
    {
        var row = Check(("city", "500000"), ("situation", "leaving"), ("from", "2013-01"), ("to", "2013-04"), ("workInjuryRate", "0.5%"));

        Assert.Equal(RowFinding.NotCompared, row.Finding);
        Assert.Equal(Employee, row.Figures!.Employee);
        Assert.Null(row.Excess);
    }

    [Theory]
    [InlineData("重庆")]
    [InlineData("重庆市")]
    [InlineData("chongqing")]
    public void A_city_may_be_named(string city)
    {
        var row = Check(("城市", city), ("情形", "离职结算"), ("开始月份", "201301"), ("结束月份", "2013年4月"), ("人员类别", "职工"), ("户籍", "城镇"));

        Assert.Equal(Employee, row.Figures!.Employee);
    }

    [Theory]
    [InlineData("离职")]
    [InlineData("离职结算")]
    [InlineData("leaving")]
    public void Leaving_is_understood_by_its_word_of_today_and_of_earlier_templates(string situation)
    {
        var row = Check(("城市", "500000"), ("情形", situation), ("开始月份", "2013-01"), ("结束月份", "2013-04"));

        Assert.Equal(Employee, row.Figures!.Employee);
    }

    [Theory]
    [InlineData("109.20", RowFinding.Consistent)]
    [InlineData("40", RowFinding.Consistent)]
    [InlineData("111", RowFinding.OverDeducted)]
    public void What_an_estimate_cannot_refute_is_not_called_wrong(string deducted, RowFinding finding)
    {
        // Hefei adjusts those who left on application only: anything up to the share may be right.
        var row = Check(("city", "340100"), ("situation", "leaving"), ("from", "2024-01"), ("to", "2024-05"), ("wage", "3000"), ("deducted", deducted));

        Assert.Equal(finding, row.Finding);
    }

    [Fact]
    public void A_refused_row_names_the_columns_the_values_and_what_is_expected()
    {
        var row = Check(("城市", "500000"), ("情形", "离开"), ("开始月份 ", "2013-13"), ("结束月份", "2013-04"), ("当前基数", "1.234"), ("实际扣款", "八百"));

        Assert.Equal(RowFinding.Refused, row.Finding);
        Assert.Null(row.Figures);
        Assert.All(
            ["情形“离开”", "leaving", "开始月份“2013-13”", "2013-04", "当前基数“1.234”", "实际扣款“八百”"],
            text => Assert.Contains(text, row.Explanation, StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_policy_book_does_not_know_refuses_the_row()
    {
        var row = Check(("城市", "500000"), ("情形", "少报基数"), ("开始月份", "1985-01"), ("结束月份", "1985-02"), ("当前基数", "100"), ("月均工资", "200"));

        Assert.Equal(RowFinding.Refused, row.Finding);
        Assert.Contains("重庆", row.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void An_estimated_row_says_so_with_its_range_unless_nothing_is_to_be_assumed()
    {
        (string, string)[] cells = [("city", "330100"), ("situation", "annualAdjustment"), ("from", "2024-01"), ("to", "2024-06"), ("wage", "4000"), ("deducted", "2000")];
        var (assumed, refused) = (Check(cells), Check(Gaps.Refuse, cells));

        Assert.Equal(Certainty.Estimated, assumed.Figures!.Certainty);
        Assert.True(assumed.Figures.Low <= assumed.Figures.Employee && assumed.Figures.Employee <= assumed.Figures.High);
        Assert.True(assumed.Figures.Low < assumed.Figures.High);
        Assert.Equal(RowFinding.Refused, refused.Finding);
        Assert.NotEmpty(refused.Explanation!);
    }

    [Fact]
    public void A_row_of_which_an_insurance_is_left_out_has_a_least_and_no_most()
    {
        var row = Check(("city", "350200"), ("situation", "missedMonths"), ("from", "2020-01"), ("to", "2020-10"), ("wage", "9000"), ("deducted", "20000"));

        Assert.Equal((Certainty.Partial, null), (row.Figures!.Certainty, row.Figures.High));
        Assert.True(row.Figures.Low > Yuan.Zero);
        Assert.Equal(RowFinding.Consistent, row.Finding);
    }

    // What is remembered of one row must never be told of another that its own statement would not warn of.
    [Fact]
    public void Every_row_is_warned_of_what_its_own_statement_would_warn_of()
    {
        string[] fields = ["city", "situation", "from", "to", "wage", "currentBase"];
        ImmutableArray<TableColumn> columns = [.. fields.Select(field => new TableColumn(field, InputColumn.All.Single(known => known.Field == field)))];
        var reader = new BackPaymentRequestReader(Book, new StoppedClock());
        var calculator = new BackPaymentCalculator(Book);
        var checker = new RowChecker(Book, columns, new(AsOf, Yuan.One, Gaps.Estimate, Words.Chinese));
        var random = new Random(20_261_127);
        var warned = 0;
        for (var number = 2; number < 2_000; number++)
        {
            string[] cells =
            [
                Pick("110000", "310000", "340100", "440100", "500000"), Pick("leaving", "annualAdjustment", "underDeclared", "missedMonths"), Pick("2024-01", "2022-03"),
                Pick("2024-05", "2024-09"), Amount(), Amount(),
            ];
            var row = checker.Check(new SourceRow(number, cells));
            var read = reader.ReadRow([.. fields.Zip(cells, KeyValuePair.Create)]);
            if (read.Request.Value is { } request && calculator.Calculate(request).Statement is { } statement)
            {
                var expected = RowWarnings.Of(statement, Words.Chinese).Sentences;
                Assert.EndsWith(string.Join(' ', expected), row.Explanation ?? string.Empty, StringComparison.Ordinal);
                warned += expected.Count;
            }
        }

        Assert.InRange(warned, 2_000, int.MaxValue);

        string Pick(params string[] words) => words[random.Next(words.Length)];
        string Amount() => random.Next(500, 40_000).ToString(CultureInfo.InvariantCulture);
    }

    private static CheckedRow Check(params (string Header, string Text)[] cells) => Check(Gaps.Estimate, cells);

    private static CheckedRow Check(Gaps gaps, params (string Header, string Text)[] cells)
    {
        ImmutableArray<TableColumn> columns =
        [
            .. cells.Select(cell => new TableColumn(cell.Header, InputColumn.All.Single(known => known.Chinese == cell.Header.Trim() || known.Field == cell.Header))),
        ];
        var terms = new CheckTerms(AsOf, Yuan.One, gaps, Words.Chinese);
        return new RowChecker(Book, columns, terms).Check(new SourceRow(2, [.. cells.Select(cell => cell.Text)]));
    }

    private sealed class StoppedClock : IClock
    {
        public Instant GetCurrentInstant() => AsOf;
    }
}
