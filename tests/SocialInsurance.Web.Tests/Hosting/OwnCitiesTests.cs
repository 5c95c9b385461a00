using System.Diagnostics;
using SocialInsurance.Policies;
using SocialInsurance.Web.Tests.Api;

namespace SocialInsurance.Web.Tests.Hosting;

/// <summary>The operator's folder of policies, as the app meets it at its start.</summary>
public sealed class OwnCitiesTests : IDisposable
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("own-cities-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_city_of_the_folder_is_served()
    {
        Write("limits.json", text => text.Replace("\"floor\": 1513", "\"floor\": 1514", StringComparison.Ordinal));
        await using var app = new ApiFactory(ApiFactory.Today, ("PolicyFolder", _folder.FullName));

        var limits = (await new ApiClient(app.CreateClient()).GetAsync($"{ApiClient.Cities}/500000")).Json["limits"]!.AsArray();

        Assert.Contains(limits, row => (decimal?)row!["floor"] == 1514m);
        Assert.DoesNotContain(limits, row => (decimal?)row!["floor"] == 1513m);
    }

    [Fact]
    public async Task The_app_does_not_start_on_wrong_data_and_names_every_problem()
    {
        Write("limits.json", text => text.Replace("\"floor\": 1513", "\"flor\": 1513", StringComparison.Ordinal));
        Write("rates.json", text => text.Replace("\"unemployment\"", "\"unemploiment\"", StringComparison.Ordinal));

        using var process = Process.Start(Start())!;
        using var limit = new CancellationTokenSource(StartLimit);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var errors = await process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);

        Assert.Equal(1, process.ExitCode);
        Assert.StartsWith(_folder.FullName, errors, StringComparison.Ordinal);
        Assert.Contains("500000-chongqing/limits.json(4): \"flor\" is not a known key", errors, StringComparison.Ordinal);
        Assert.Contains("500000-chongqing/rates.json(13): \"insurance\": expected one of pension, medical", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("listening", await output, StringComparison.Ordinal);
    }

    private ProcessStartInfo Start()
    {
        // The build puts the app beside its tests, under the same configuration.
        var binaries = AppContext.BaseDirectory.Replace(
            Path.Combine("tests", "SocialInsurance.Web.Tests"), Path.Combine("src", "SocialInsurance.Web"), StringComparison.Ordinal);
        return new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList =
            {
                Path.Combine(binaries, "SocialInsurance.Web.dll"),
                "--urls=http://127.0.0.1:0",
                $"--DataFolder={_folder.FullName}/data",
                $"--PolicyFolder={_folder.FullName}",
            },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
    }

    /// <summary>Chongqing as the program has it, with something in one file written differently.</summary>
    private void Write(string name, Func<string, string> otherwise)
    {
        var city = EmbeddedPolicyBook.Folders().Single(folder => folder.Code == "500000");
        var folder = _folder.CreateSubdirectory(city.Name);
        foreach (var file in city.Files.Where(file => file.Name == name || !File.Exists(Path.Combine(folder.FullName, file.Name))))
        {
            File.WriteAllText(Path.Combine(folder.FullName, file.Name), file.Name == name ? otherwise(file.Text) : file.Text);
        }
    }
}
