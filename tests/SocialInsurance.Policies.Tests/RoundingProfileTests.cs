using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using static SocialInsurance.Policies.Tests.Answers;

namespace SocialInsurance.Policies.Tests;

/// <summary>
/// Published limits are never recomputed by the program. Here they are, to find slips of the pen: each is its share of the
/// average under the city's rounding, or its row says why not.
/// </summary>
public sealed class RoundingProfileTests
{
    public static TheoryData<string> Cities { get; } = [.. Book.CityCodes];

    [Theory]
    [MemberData(nameof(Cities))]
    public void Limits_are_their_shares_of_the_average_or_say_why_not(string city)
    {
        var policy = Book.For(city);
        foreach (var row in policy.Limits)
        {
            var profile = ProfileOf(policy, row.PolicyYear);
            var isShare = IsFloorShare(row, profile)
                && (IsAverageTakenFromTheCeiling(row) || IsShare(row.Limits.Ceiling, row, row.CeilingShare, profile.Basis, profile.Ceiling));

            Assert.True(isShare == row.OffProfile is null, FormattableString.Invariant(
                $"{city} {row.PolicyYear} {row.Group} {string.Join('/', row.Insurances)} from {row.Months.From:uuuu-MM}: {row.Limits} of {row.AverageWage}"));
        }
    }

    [Theory]
    [MemberData(nameof(Cities))]
    public void Monthly_averages_are_a_twelfth_of_the_year_or_say_why_not(string city)
    {
        var policy = Book.For(city);
        foreach (var average in policy.Averages.Where(average => !average.IsDerived && average.Annual is not null))
        {
            var month = Share(average.Annual!.Value, Rate.Whole, months: 12).Round(ProfileOf(policy, average.Year + 1).Month);

            Assert.True((month == average.Monthly) == average.OffProfile is null, FormattableString.Invariant(
                $"{city} {average.Year}: {average.Annual} a year, {average.Monthly} a month"));
        }
    }

    [Theory]
    [MemberData(nameof(Cities))]
    public void Months_that_were_calculated_are_what_they_should_be(string city)
    {
        foreach (var average in Book.For(city).Averages.Where(average => average.IsDerived && average.Annual is not null))
        {
            var difference = (average.Monthly * 12) - average.Annual!.Value;

            Assert.True(difference.Abs() <= Yuan.FromWholeYuan(12), FormattableString.Invariant(
                $"{city} {average.Year}: {average.Annual} a year, {average.Monthly} a month"));
        }
    }

    [Theory]
    [MemberData(nameof(Cities))]
    public void The_average_of_a_row_of_limits_is_a_twelfth_of_its_year(string city)
    {
        foreach (var row in Book.For(city).Limits.Where(row => row is { AverageAnnual: not null, AverageWage: not null }))
        {
            var difference = (row.AverageWage!.Value * 12) - row.AverageAnnual!.Value;

            Assert.True(difference.Abs() <= Yuan.FromWholeYuan(12), FormattableString.Invariant(
                $"{city} {row.PolicyYear}: {row.AverageAnnual} a year, {row.AverageWage} a month"));
        }
    }

    private static RoundingProfile ProfileOf(CityPolicy city, int policyYear) =>
        Assert.Single(city.RoundingProfiles, profile => profile.HoldsFor(policyYear));

    /// <summary>The floor is a share of the average of the row, or of another one where the row says so.</summary>
    private static bool IsFloorShare(LimitsRow row, RoundingProfile profile) => row.FloorAverage is { } own
        ? IsShare(row.Limits.Floor, row with { AverageWage = own, AverageAnnual = null }, row.FloorShare, profile.Basis, profile.Floor)
        : IsShare(row.Limits.Floor, row, row.FloorShare, profile.Basis, profile.Floor);

    /// <summary>What was divided by three cannot be multiplied by three to prove it.</summary>
    private static bool IsAverageTakenFromTheCeiling(LimitsRow row) => row.IsAverageDerived && row.AverageAnnual is null;

    private static bool IsShare(Limit limit, LimitsRow row, Rate? share, AverageBasis basis, RoundingStep step) =>
        limit.Amount is not { } amount || share is not { } part || row.AverageWage is not { } month
        || amount == Exact(month, row.AverageAnnual, part, basis).Round(step);

    private static ExactYuan Exact(Yuan month, Yuan? year, Rate share, AverageBasis basis) => basis switch
    {
        AverageBasis.Month => Share(month, share, months: 1),
        AverageBasis.Year => Share(year ?? month * 12, share, months: 12),
    };

    /// <summary>Whole yuan and whole ten-thousandths leave no remainder smaller than a twelfth of a fen, so cutting one off changes no rounding.</summary>
    private static ExactYuan Share(Yuan amount, Rate share, int months) =>
        ExactYuan.FromFenMillionths((amount * share).FenMillionths / months);
}
