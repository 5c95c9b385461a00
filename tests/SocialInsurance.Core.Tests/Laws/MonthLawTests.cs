using FsCheck.Fluent;
using NodaTime;
using SocialInsurance.Core.Ledger;
using SocialInsurance.Core.Months;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Tests.Support;

namespace SocialInsurance.Core.Tests.Laws;

/// <summary>A liability month is settled on its own base and rates, whichever months are asked about with it.</summary>
public sealed class MonthLawTests
{
    [Fact]
    public void What_a_month_is_computed_from_is_the_same_when_it_is_asked_about_alone() => Question.Always(
        Gen.OneOf(RandomRequests.WithParameters, RandomCityRequests.All).Where(request => request.Situation != Situation.Leaving),
        request => request,
        request =>
        {
            if (Answered.Find(request)?.Statement is not { } statement)
            {
                return;
            }

            foreach (var line in statement.Insurances.SelectMany(insurance => insurance.Months))
            {
                if (Answered.Find(Only(request, line.Inputs.Month)) is { } alone)
                {
                    AssertSame(line.Inputs, Assert.Single(alone.Statement.Of(line.Inputs.Facts.Insurance).Months).Inputs);
                }
                else
                {
                    Assert.NotEmpty(statement.LeftOut); // nothing that the person pays is left of the month alone
                }
            }
        },
        Law.Cases / 4);

    // Two requests have facts of their own, so they are compared by what they say; a list of rules is compared rule by rule.
    private static void AssertSame(in LedgerMonth expected, in LedgerMonth actual)
    {
        Assert.Equal(expected.Facts with { Leaver = null }, actual.Facts with { Leaver = null });
        Assert.Equal(TextOf(expected.Facts.Leaver), TextOf(actual.Facts.Leaver), StringComparer.Ordinal);
        Assert.Equal((expected.Paid, expected.Due, expected.DueWhenPaying), (actual.Paid, actual.Due, actual.DueWhenPaying));
        Assert.Equal((expected.Recorded, expected.MadeUp, expected.PaidRates), (actual.Recorded, actual.MadeUp, actual.PaidRates));
    }

    private static string TextOf(LeaverFact? leaver) => leaver is null
        ? string.Empty
        : $"{leaver.Route} {leaver.IsOnApplication} {leaver.Round?.Year} {string.Join(' ', leaver.Rules.Select(RowName.Of))}";

    private static BackPaymentRequest Only(BackPaymentRequest request, YearMonth month) => request with
    {
        Months = new(month, month),
        Exceptions = [.. request.Exceptions.Where(exception => exception.Month == month)],
        Employers = [.. request.Employers.Where(employer => employer.Months.Contains(month)).Select(employer => employer with { Months = new(month, month) })],
    };
}
