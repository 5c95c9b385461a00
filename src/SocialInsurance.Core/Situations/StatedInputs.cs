using SocialInsurance.Core.Months;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Situations;

/// <summary>What a request states, and what of it is of no use to its situation.</summary>
internal static class StatedInputs
{
    public static IEnumerable<RequestInput> UnusedIn(RequestFacts facts, SituationRule rule) =>
        Enum.GetValues<RequestInput>().Where(input => IsStated(input, facts.Request) && !IsUsed(input, facts, rule));

    /// <summary>Whether an input, if it is stated, moves anything.</summary>
    public static bool IsUsed(RequestInput input, RequestFacts facts, SituationRule rule) => IsOfUse(input, facts) && rule.Uses(input, facts);

    private static bool IsStated(RequestInput input, BackPaymentRequest request) => input switch
    {
        RequestInput.CurrentBase => request.CurrentBase.Any(stated => stated is not null),
        RequestInput.Wage => request.Wages.Length > 0,
        RequestInput.PercentOfAverage => request.PercentOfAverage.Any(stated => stated is not null),
        RequestInput.OldAverageWage => request.OldAverageWage is not null,
        RequestInput.NewAverageWage => request.NewAverageWage is not null,
        RequestInput.FloorPercent => request.FloorPercent is not null,
        RequestInput.OldLimits => !request.OldLimits.IsEmpty,
        RequestInput.NewLimits => !request.NewLimits.IsEmpty,
        RequestInput.WorkInjuryRate => request.WorkInjuryRate is not null,
        RequestInput.EmployerSize => request.EmployerSize is not null,
        RequestInput.Deferral => !request.Deferrals.IsEmpty,
        RequestInput.Interest => request.Interest is not null,
        RequestInput.PaidByPerson => request.PaidByPerson is not null,
        RequestInput.Group => request.Household == HouseholdGroup.Rural,
        RequestInput.Assessed => request.Assessed is not null,
    };

    // Of use in any situation, or in none: what concerns an employer is of no use to a person who pays alone.
    private static bool IsOfUse(RequestInput input, RequestFacts facts)
    {
        var request = facts.Request;
        var hasEmployer = request.Contributor == Contributor.Employee;
        return input switch
        {
            RequestInput.WorkInjuryRate => hasEmployer && request.Insurances.Contains(Insurance.WorkInjury),
            RequestInput.EmployerSize => hasEmployer && (IsRelievedIn(facts.City, request) || IsRelievedIn(facts.Book.National, request)),
            RequestInput.Deferral or RequestInput.Interest or RequestInput.PaidByPerson => hasEmployer,
            RequestInput.Group => facts.City is not null,
            RequestInput.CurrentBase or RequestInput.Wage or RequestInput.PercentOfAverage => true,
            RequestInput.OldAverageWage or RequestInput.NewAverageWage or RequestInput.FloorPercent => true,
            RequestInput.OldLimits or RequestInput.NewLimits or RequestInput.Assessed => true,
        };
    }

    // A class that gets no relief is of use too: it is known then that there is none.
    private static bool IsRelievedIn(CityPolicy? place, BackPaymentRequest request) => place is not null && place.Reliefs.Any(
        relief => relief.Insurances.Any(insurance => request.Insurances.Contains(insurance)) && request.Months.Any(relief.Months.Contains));
}
