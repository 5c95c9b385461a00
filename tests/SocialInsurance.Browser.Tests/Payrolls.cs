using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SocialInsurance.Browser.Tests;

/// <summary>The pages of a payroll as people use them: from the file to the results.</summary>
internal static partial class Payrolls
{
    private const int PatienceMilliseconds = 60_000;

    /// <summary>
    /// A payroll in which of four people one was charged what he owes, one the company's share too, one too little, and one
    /// nothing is known of.
    /// </summary>
    public static string Of(int rows)
    {
        string[] deducted = ["880.88", "3379.36", "800", ""];
        string[] names = ["张三", "李四", "王五", "赵六"];
        var file = new StringBuilder("工号,姓名,城市,情形,开始月份,结束月份,工伤费率,实际扣款\n");
        for (var i = 0; i < rows; i++)
        {
            file.Append(CultureInfo.InvariantCulture, $"E{i:0000},{names[i % 4]},500000,离职结算,2013-01,2013-04,0.5,{deducted[i % 4]}\n");
        }

        return file.ToString();
    }

    public static FilePayload FileOf(string text) => new() { Name = "工资.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(text) };

    /// <summary>Gives the page a file, and returns once the page shows what was found in it.</summary>
    public static async Task UploadAsync(this Visit visit, string payroll)
    {
        await visit.Page.Locator("#drop-file").SetInputFilesAsync(FileOf(payroll));
        await visit.Page.WaitForURLAsync(PageOfBatch);
        await visit.BecomeLiveAsync();
    }

    /// <summary>Starts what was uploaded, and returns once everything is computed.</summary>
    public static async Task ComputeAsync(this Visit visit)
    {
        await visit.Page.Locator(".start [type=submit]").ClickAsync();
        await Expect(visit.Page.Locator(".pair")).ToBeVisibleAsync(new() { Timeout = PatienceMilliseconds });
    }

    [GeneratedRegex("/batch/[0-9a-f]{32}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PageOfBatch { get; }
}
