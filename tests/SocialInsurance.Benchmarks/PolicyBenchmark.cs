using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using SocialInsurance.Policies;

namespace SocialInsurance.Benchmarks;

/// <summary>What the policy book says of one month: five insurances, asked as of the day of leaving.</summary>
public class PolicyBenchmark
{
    private readonly CityPolicy _city = Cases.Book.For(Cases.Chongqing);
    private readonly YearMonth _month = new(2013, 4);

    /// <summary>All cities, read and checked from the first byte on.</summary>
    [Benchmark]
    public int Load()
    {
        var book = EmbeddedPolicyBook.Open();
        return book.CityCodes.Sum(code => book.For(code).Limits.Length);
    }

    [Benchmark]
    public int Limits()
    {
        var known = 0;
        foreach (var insurance in Insurances.All)
        {
            known += _city.At(_month, Cases.LeftOn).Limits(insurance, Contributor.Employee, HouseholdGroup.Urban).Row is null ? 0 : 1;
        }

        return known;
    }

    [Benchmark]
    public int Rates()
    {
        var known = 0;
        foreach (var insurance in Insurances.All)
        {
            known += _city.At(_month, Cases.LeftOn).Rates(insurance, Contributor.Employee, HouseholdGroup.Urban).Rows.Length;
        }

        return known;
    }
}
