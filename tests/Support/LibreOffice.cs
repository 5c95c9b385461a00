namespace SocialInsurance.Tests.Support;

/// <summary>An office program that is not ours: what it reads in a file is what people will.</summary>
internal static class LibreOffice
{
    /// <summary>Every sheet as CSV in UTF-8, numbers in full.</summary>
    public const string CsvOfEverySheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

    public const string PlainText = "txt:Text (encoded):UTF8";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Converts all files of a folder into the same folder.</summary>
    public static Task ConvertAsync(DirectoryInfo folder, string pattern, string format)
    {
        // A profile of its own: two runs of one profile end each other.
        var profile = new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri;
        string[] arguments =
        [
            $"-env:UserInstallation={profile}", "--headless", "--norestore", "--convert-to", format, "--outdir", folder.FullName,
            .. folder.GetFiles(pattern).Select(file => file.FullName),
        ];
        return Tool.RunAsync("soffice", arguments, Patience, TestContext.Current.CancellationToken);
    }
}
