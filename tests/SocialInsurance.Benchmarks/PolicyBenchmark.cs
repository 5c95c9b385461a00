using BenchmarkDotNet.Attributes;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Benchmarks;

/// <summary>What the policy book says of one month: five insurances, asked as of the day of leaving.</summary>
public class PolicyBenchmark
{
    private readonly CityPolicy _city = Cases.Book.For(Cases.Chongqing);
    private readonly YearMonth _month = new(2013, 4);

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
