using SocialInsurance.Policies.Reading;

namespace SocialInsurance.Policies.Tables;

/// <summary>
/// 一地的文件 / the files of a city. Six must be there; four more may be, and one that is not is an empty table. No other is
/// known.
/// </summary>
internal sealed class CityFiles
{
    private const string EmptyTable = "[]";

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
        Leavers = OpenOptional("leavers.json");
        Reliefs = OpenOptional("reliefs.json");
        Deferrals = OpenOptional("deferrals.json");
        Sources = Open("sources.json");
        Documents = OpenOptional("documents.json");
        RefuseOthers();
    }

    public DataFile City { get; }

    public DataFile Averages { get; }

    public DataFile Limits { get; }

    public DataFile Rates { get; }

    public DataFile Rounds { get; }

    public DataFile Leavers { get; }

    public DataFile Reliefs { get; }

    public DataFile Deferrals { get; }

    public DataFile Sources { get; }

    public DataFile Documents { get; }

    private string PathOf(string name) => _folder.Name + "/" + name;

    private DataFile Open(string name) => new(PathOf(name), TextOf(name), _report);

    private DataFile OpenOptional(string name) => new(PathOf(name), TextOf(name) ?? EmptyTable, _report);

    private string? TextOf(string name)
    {
        _opened.Add(name);
        return _folder.Files.FirstOrDefault(file => string.Equals(file.Name, name, StringComparison.Ordinal))?.Text;
    }

    private void RefuseOthers()
    {
        foreach (var other in _folder.Files.Where(file => !_opened.Contains(file.Name)))
        {
            _report.Add(new PolicyProblem(PathOf(other.Name), 1, "a city has no such file"));
        }
    }
}
