using SocialInsurance.Policies.Reading;

namespace SocialInsurance.Policies.Tables;

/// <summary>一地的六个文件 / the six files of a city. Each must be there, and no other.</summary>
internal sealed class CityFiles
{
    private readonly CityFolder _folder;
    private readonly ProblemReport _report;
    private readonly HashSet<string> _opened = new(StringComparer.Ordinal);

    public CityFiles(CityFolder folder, ProblemReport report)
    {
        _folder = folder;
        _report = report;
        City = Open("city.json");
        Averages = Open("averages.json");
        Limits = Open("limits.json");
        Rates = Open("rates.json");
        Rounds = Open("rounds.json");
        Sources = Open("sources.json");
        RefuseOthers();
    }

    public DataFile City { get; }

    public DataFile Averages { get; }

    public DataFile Limits { get; }

    public DataFile Rates { get; }

    public DataFile Rounds { get; }

    public DataFile Sources { get; }

    private string PathOf(string name) => _folder.Name + "/" + name;

    private DataFile Open(string name)
    {
        _opened.Add(name);
        var file = _folder.Files.FirstOrDefault(file => string.Equals(file.Name, name, StringComparison.Ordinal));
        return new DataFile(PathOf(name), file?.Text, _report);
    }

    private void RefuseOthers()
    {
        foreach (var other in _folder.Files.Where(file => !_opened.Contains(file.Name)))
        {
            _report.Add(new PolicyProblem(PathOf(other.Name), 1, "a city has no such file"));
        }
    }
}
