using System.Diagnostics;

namespace SocialInsurance.Workbooks.Tests.Files;

/// <summary>An office program that is not ours: what it reads in a file is what people will.</summary>
internal static class LibreOffice
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Every sheet as CSV in UTF-8, numbers in full.</summary>
    public const string CsvOfEverySheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

    /// <summary>Converts all files of a folder into the same folder.</summary>
    public static async Task ConvertAsync(DirectoryInfo folder, string pattern, string format)
    {
        // A profile of its own: two runs of one profile end each other.
        var profile = new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri;
        string[] arguments =
        [
            $"-env:UserInstallation={profile}", "--headless", "--norestore", "--convert-to", format, "--outdir", folder.FullName,
            .. folder.GetFiles(pattern).Select(file => file.FullName),
        ];
        using var process = Process.Start(new ProcessStartInfo("soffice", arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
        await process.WaitForExitAsync(limit.Token);
        Assert.True(process.ExitCode == 0, $"{await output}{await errors}");
    }

    /// <summary>The same workbook as an .xls file.</summary>
    public static async Task<byte[]> ConvertAsync(MadeWorkbook book)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "book.xlsx"), book.ToStream().ToArray(), TestContext.Current.CancellationToken);
            await ConvertAsync(folder, "*.xlsx", "xls:MS Excel 97");
            return await File.ReadAllBytesAsync(Path.Combine(folder.FullName, "book.xls"), TestContext.Current.CancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
