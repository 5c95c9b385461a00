using NodaTime;
using SocialInsurance.Core.Estimates;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Months;

/// <summary>
/// The rates of an insurance: never those of the day of payment. The request's figures go first, field by field; then the city's rows,
/// and the nation's for whatever the city's leave open. Reliefs come on top, on the employer's side alone.
/// </summary>
internal sealed class RatesResolution(RequestFacts facts, Insurance insurance)
{
    private readonly BackPaymentRequest _request = facts.Request;
    private readonly ReliefResolution _reliefs = new(facts, insurance);
    private Question _lastQuestion;
    private (RatesFact Fact, bool IsGroupUnknown) _last;

    /// <summary>The rates of a month, and whether the rule for the person's group is unknown.</summary>
    public (RatesFact Fact, bool IsGroupUnknown) AsDue(YearMonth month, Contributor contributor) => Resolve(month, month, contributor);

    /// <summary>The rates on which a month was paid before a round changed them: those of the month before the round's first.</summary>
    public RatesFact Before(AdjustmentRound round, YearMonth month, Contributor contributor) =>
        Resolve(round.Months.Min().PlusMonths(-1), month, contributor).Fact;

    /// <summary>Whether maternity insurance is part of medical insurance in a month, and so has no contribution of its own.</summary>
    public bool IsMergedInMedical(YearMonth month) => insurance == Insurance.Maternity
        && IsMaternityInMedical(month, _request.ContributorIn(month))
        && (_request.Rates.Find(Insurance.Maternity, month) is null || _request.Rates.Find(Insurance.Medical, month)?.Employer is null);

    private bool IsMaternityInMedical(YearMonth month, Contributor contributor) =>
        Book(facts.City, Insurance.Medical, month, contributor, _request.Household)?.IncludesMaternity
        ?? (_request.Gaps == Gaps.Estimate && facts.City is { } city && facts.Estimates.Rate(city, new(Insurance.Medical, contributor, _request.Household), Payer.Employer, month) is { IncludesMaternity: true });

    private (RatesFact Fact, bool IsGroupUnknown) Resolve(YearMonth rowsOf, YearMonth month, Contributor contributor)
    {
        var rural = RuralRuleOf(month, contributor);
        var household = rural.IsUnified ? HouseholdGroup.Urban : _request.Household;
        var stated = _request.Rates.Find(insurance, month);
        var city = Book(facts.City, insurance, rowsOf, contributor, household);
        var nation = Book(facts.Book.National, insurance, rowsOf, contributor, household);
        var ownWorkInjuryRate = contributor == Contributor.Employee ? OwnWorkInjuryRate(month) : null;
        var question = new Question(
            stated,
            city,
            nation,
            ownWorkInjuryRate,
            contributor,
            rural,
            _reliefs.Of(month, contributor),
            (stated?.Employee ?? city?.Employee ?? nation?.Employee) is null ? AssumedOf(Payer.Employee, rowsOf, contributor, household) : null,
            (ownWorkInjuryRate ?? stated?.Employer ?? city?.Employer ?? nation?.Employer) is null
                ? AssumedOf(Payer.Employer, rowsOf, contributor, household)
                : null);
        if (_last.Fact is null || question != _lastQuestion)
        {
            (_lastQuestion, _last) = (question, (Answer(question), rural.IsUnknown));
        }

        return _last;
    }

    private RatesFact Answer(in Question question) => new(EmployeeOf(question), EmployerOf(question));

    private RateFact EmployeeOf(in Question question)
    {
        var (stated, city, nation) = (question.Stated, question.City, question.Nation);
        if (!insurance.IsSharedByEmployee())
        {
            return RateFact.Nothing;
        }

        var isFromCity = city?.Employee is not null;
        var fixedAmount = stated?.EmployeeFixed ?? (city ?? nation)?.EmployeeFixed ?? Yuan.Zero;
        if (stated?.Employee is { } own)
        {
            return RateFact.Of(own, fixedAmount, [], isStated: true);
        }

        if (question.Rural.Zero is { } rule)
        {
            return RateFact.Of(Rate.Zero, fixedAmount, [], isStated: false) with { Rule = rule };
        }

        return question.AssumedOfEmployee is { } assumed
            ? RateFact.Assume(assumed, stated?.EmployeeFixed)
            : RateFact.Of(
                isFromCity ? city!.Employee : nation?.Employee, fixedAmount, (isFromCity ? city : nation)?.Rows ?? [], isStated: false);
    }

    private static RateFact EmployerOf(in Question question)
    {
        var (stated, city, nation) = (question.Stated, question.City, question.Nation);
        if (question.Contributor == Contributor.Flexible)
        {
            return RateFact.Nothing;
        }

        var fixedAmount = stated?.EmployerFixed ?? (city ?? nation)?.EmployerFixed ?? Yuan.Zero;
        var isFromCity = city?.Employer is not null;
        var normal = (question.OwnWorkInjuryRate ?? stated?.Employer) is { } own
            ? RateFact.Of(own, fixedAmount, [], isStated: true)
            : question.AssumedOfEmployer is { } assumed
            ? RateFact.Assume(assumed, stated?.EmployerFixed)
            : RateFact.Of(
                isFromCity ? city!.Employer : nation?.Employer, fixedAmount, (isFromCity ? city : nation)?.Rows ?? [], isStated: false);
        return question.Relief.ApplyTo(normal);
    }

    /// <summary>What stands in for a rate that neither the city nor the nation has a row of.</summary>
    private AssumedRate? AssumedOf(Payer payer, YearMonth month, Contributor contributor, HouseholdGroup household) =>
        _request.Gaps == Gaps.Estimate && facts.City is { } city
            ? facts.Estimates.Rate(city, new(insurance, contributor, household), payer, month)
            : null;

    // Without a city only what the user states is known: the nation's rows are rules for cities.
    private RatesAnswer? Book(CityPolicy? city, Insurance of, YearMonth month, Contributor contributor, HouseholdGroup household)
    {
        if (facts.City is null)
        {
            return null;
        }

        var answer = city!.At(month, _request.KnownOn).Rates(of, contributor, household);
        return answer.Rows.IsEmpty ? null : answer;
    }

    private Rate? OwnWorkInjuryRate(YearMonth month) =>
        insurance == Insurance.WorkInjury ? _request.EmployerOf(month)?.WorkInjuryRate ?? _request.WorkInjuryRate : null;

    /// <summary>
    /// Rural contract workers paid no unemployment contribution until their place ended the distinction (失业保险条例第六条). A city's own
    /// rows for them go first.
    /// </summary>
    private RuralRule RuralRuleOf(YearMonth month, Contributor contributor)
    {
        if (insurance != Insurance.Unemployment || _request.Household != HouseholdGroup.Rural || contributor != Contributor.Employee
            || facts.City is not { } city)
        {
            return default;
        }

        if (city.At(month, _request.KnownOn).Rates(insurance, contributor, HouseholdGroup.Rural) is { Rows: [{ Group: PolicyGroup.Rural }, ..] })
        {
            return default;
        }

        return city.RuralUnemployment switch
        {
            { } rule when month <= rule.ZeroUntil => new(rule.Citation, IsUnified: false, IsUnknown: false),
            { UnifiedFrom: { } from } when from <= month => new(null, IsUnified: true, IsUnknown: false),
            _ => new(null, IsUnified: false, IsUnknown: true),
        };
    }

    private readonly record struct RuralRule(Citation? Zero, bool IsUnified, bool IsUnknown);

    // Everything the rates of a month are made of: a month that asks the same as the month before has the same rates.
    private readonly record struct Question(
        StatedRates? Stated,
        RatesAnswer? City,
        RatesAnswer? Nation,
        Rate? OwnWorkInjuryRate,
        Contributor Contributor,
        RuralRule Rural,
        ReliefChoice Relief,
        AssumedRate? AssumedOfEmployee,
        AssumedRate? AssumedOfEmployer);
}
