using Microsoft.AspNetCore.WebUtilities;
using NodaTime;
using SocialInsurance.Core;
using SocialInsurance.Core.Policies;
using SocialInsurance.Policies;
using SocialInsurance.Requests.Reading;
using SocialInsurance.Web.Calculator;

namespace SocialInsurance.Web.Tests.Components;

/// <summary>Calculations of known cases, on a day after all research, with the real policy book.</summary>
internal static class Sessions
{
    public const string Beijing = "110000";
    public const string Chongqing = "500000";

    /// <summary>The newspaper's case: left on 10 April 2013, asked for both shares.</summary>
    public const string Newspaper =
        "v=1&demand=3379.36&situation=leaving&city=500000&leftOn=2013-04-10&workInjuryRate=0.5";

    public const string MissedMonths =
        "v=1&situation=missedMonths&city=110000&from=2023-01&to=2023-06&wage=8000&workInjuryRate=0.4";

    public const string AnnualAdjustment =
        "v=1&situation=annualAdjustment&city=110000&from=2013-04&to=2013-05&wage=1500&workInjuryRate=0.5";

    public const string UnderDeclared =
        "v=1&situation=underDeclared&city=110000&from=2023-01&to=2023-06&wage=8000&currentBase=7000&workInjuryRate=0.4";

    /// <summary>Left Shanghai where no rule settles on leaving, paid on the floor of the year.</summary>
    public const string ShanghaiLeaver =
        "v=1&demand=2000&situation=leaving&city=310000&leftOn=2026-04-10&wage=9500&currentBase=7460&workInjuryRate=0.2";

    public static PolicyBook Book { get; } = EmbeddedPolicyBook.Open();

    public static IClock Clock { get; } = new StoppedClock(Instant.FromUtc(2026, 11, 21, 4, 0));

    private static BackPaymentRequestReader Reader { get; } = new(Book, Clock);

    private static BackPaymentCalculator Calculator { get; } = new(Book);

    public static CalculatorSession New(Action entered) => new(Reader, Calculator, Book, entered);

    /// <summary>A calculation that answers every entry at once.</summary>
    public static CalculatorSession Live()
    {
        CalculatorSession session = null!;
        session = New(() => session.Recalculate());
        return session;
    }

    /// <summary>A calculation as a link makes it.</summary>
    public static CalculatorSession Of(string link)
    {
        var session = Live();
        session.OpenLink(link);
        return session;
    }

    public static void OpenLink(this CalculatorSession session, string link) => session.Open(
        QueryHelpers.ParseQuery(link[(link.IndexOf('?', StringComparison.Ordinal) + 1)..])
            .Select(field => KeyValuePair.Create(field.Key, (string?)field.Value.ToString())));

    /// <summary>What each side owes, as printed: 880.88 and 2498.48.</summary>
    public static (decimal Employee, decimal Employer)? Owed(this CalculatorSession session) =>
        session.Statement is { } statement ? (statement.Totals.Employee.ToDecimal(), statement.Totals.Employer.ToDecimal()) : null;

    private sealed class StoppedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
