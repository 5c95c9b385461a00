using System.Collections.Immutable;
using System.Text;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using static SocialInsurance.Policies.Tests.Answers;

namespace SocialInsurance.Policies.Tests;

/// <summary>What an operator puts into a folder joins the book, or keeps the program from starting with every reason named.</summary>
public sealed class OwnCitiesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("own-cities-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Without_a_folder_there_are_none()
    {
        Assert.Empty(OwnCities.Read(Path.Combine(_folder.FullName, "absent")).Policies);
        Assert.Empty(OwnCities.Read(_folder.FullName).Folders);
        Assert.Equal(Book.Version, EmbeddedPolicyBook.OpenWith(OwnCities.Read(_folder.FullName)).Version);
    }

    [Fact]
    public void A_city_of_ones_own_is_one_more()
    {
        Write(TinyCity.Sound);
        File.WriteAllText(Path.Combine(_folder.FullName, ".DS_Store"), "");
        var book = EmbeddedPolicyBook.OpenWith(OwnCities.Read(_folder.FullName));

        Assert.Equal(Book.CityCodes.Append("990000"), book.CityCodes, StringComparer.Ordinal);
        Assert.Equal("小城", book.For("990000").ChineseName);
        Assert.NotEqual(Book.Version, book.Version, StringComparer.Ordinal);
    }

    [Fact]
    public void A_city_of_the_book_is_replaced_and_the_others_stay()
    {
        var chongqing = TinyCity.Sound with { Name = Chongqing + "-chongqing" };
        Write(chongqing.Writing("city.json", instead: Chongqing, of: "990000"));
        var book = EmbeddedPolicyBook.OpenWith(OwnCities.Read(_folder.FullName));

        Assert.Equal(Book.CityCodes, book.CityCodes, StringComparer.Ordinal);
        Assert.Equal("小城", book.For(Chongqing).ChineseName);
        Assert.Equal(Yuan.FromWholeYuan(1335), book.For(Chongqing).At(Month("2012-05"), Today).Limits(Insurance.Pension, Contributor.Employee, HouseholdGroup.Urban).Row?.Limits.Floor.Amount);
        Assert.Equal("北京", book.For(Beijing).ChineseName);
    }

    [Fact]
    public void Every_problem_of_every_city_is_named_with_its_file_and_line()
    {
        Write(TinyCity.Sound
            .Writing("averages.json", instead: "\"sources\": []", of: "\"sources\": [\"NOTICE\"]")
            .Writing("limits.json", instead: "\"flor\": 1335", of: "\"floor\": 1335")
            .Writing("rates.json", instead: "\"employer\": 19,5,", of: "\"employer\": 20, ")
            .Writing("rounds.json", instead: "[\"pension\", \"houseFund\"]", of: "[\"pension\", \"medical\"]"));
        var other = TinyCity.Sound with { Name = "990001-othertown" };
        Write(other
            .Writing("city.json", instead: "990001", of: "990000")
            .Writing("limits.json", instead: "\"to\": \"2013-03\"", of: "\"to\": \"2012-12\""));

        var problems = Problems();

        AssertNamed(problems, "990000-tinytown/averages.json", 2, "\"sources\": expected a list of at least one");
        AssertNamed(problems, "990000-tinytown/averages.json", 3, "\"sources\": expected a list of at least one");
        AssertNamed(problems, "990000-tinytown/limits.json", 2, "\"flor\" is not a known key");
        AssertNamed(problems, "990000-tinytown/limits.json", 2, "\"floor\" is missing");
        AssertNamed(problems, "990000-tinytown/rates.json", 2, "a decimal point is written '.', not ','");
        AssertNamed(problems, "990000-tinytown/rounds.json", 2, "each one of pension, medical, unemployment, workInjury, maternity");
        AssertNamed(problems, "990000-tinytown/rounds.json", 3, "each one of pension, medical, unemployment, workInjury, maternity");
        AssertNamed(problems, "990001-othertown/limits.json", 3, "the months overlap those of line 2");
        Assert.Equal(8, problems.Length);
    }

    [Theory]
    [InlineData("chongqing")]
    [InlineData("50000-chongqing")]
    [InlineData("500000")]
    [InlineData("500000-重庆")]
    [InlineData("000000-national")]
    public void A_folder_is_named_after_a_city(string name)
    {
        Write(TinyCity.Sound with { Name = name });

        AssertNamed(Problems(), name, 1, "six-digit code");
    }

    [Fact]
    public void A_city_has_one_folder()
    {
        Write(TinyCity.Sound);
        Write(TinyCity.Sound with { Name = "990000-tinytown-old" });

        AssertNamed(Problems(), "990000-tinytown-old", 1, "990000-tinytown is the folder of the same city");
    }

    [Fact]
    public void A_file_beside_the_folders_is_no_city()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "limits.json"), "[]");

        AssertNamed(Problems(), "limits.json", 1, "expected folders only");
    }

    [Fact]
    public void A_text_in_another_encoding_is_not_guessed()
    {
        Write(TinyCity.Sound);
        File.WriteAllBytes(Path.Combine(_folder.FullName, TinyCity.Sound.Name, "sources.json"), [.. Encoding.ASCII.GetBytes("[ \""), 0xB1, 0xB1, 0xBE, 0xA9]);

        AssertNamed(Problems(), "990000-tinytown/sources.json", 1, "the text is not UTF-8");
    }

    [Fact]
    public void A_file_may_begin_with_a_byte_order_mark()
    {
        Write(TinyCity.Sound);
        var path = Path.Combine(_folder.FullName, TinyCity.Sound.Name, "city.json");
        File.WriteAllText(path, File.ReadAllText(path), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.Single(OwnCities.Read(_folder.FullName).Policies);
    }

    private ImmutableArray<PolicyProblem> Problems() =>
        Assert.Throws<PolicyDataException>(() => OwnCities.Read(_folder.FullName)).Problems;

    private static void AssertNamed(ImmutableArray<PolicyProblem> problems, string file, int line, string message) =>
        Assert.Contains(problems, problem => problem.File == file && problem.Line == line && problem.Message.Contains(message, StringComparison.Ordinal));

    private void Write(CityFolder city)
    {
        var folder = _folder.CreateSubdirectory(city.Name);
        foreach (var file in city.Files)
        {
            File.WriteAllText(Path.Combine(folder.FullName, file.Name), file.Text);
        }
    }
}
