using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Calculation;

/// <summary>
/// What a request may draw on: its own figures first, then the policy of its city, asked with the right clock.
/// </summary>
internal sealed class PolicyFrame(BackPaymentRequest request, PolicyAnswers answers)
{
    private ContributionBase? _wage;
    private ContributionBase? _given;
    private LimitedBase? _limited;

    public BackPaymentRequest Request => request;

    public PolicyAnswers Answers => answers;

    public PolicyBook Book => answers.Book;

    public CityPolicy? City => answers.City;

    /// <summary>The limits of a month as they were known while it was being paid.</summary>
    public LimitsAnswer? LimitsWhenPaying(Insurance insurance, YearMonth month) => answers.LimitsWhenPaying(insurance, month);

    /// <summary>The limits of a month as they are known on the day of the request.</summary>
    public LimitsAnswer? LimitsAsKnown(Insurance insurance, YearMonth month) => answers.LimitsAsKnown(insurance, month);

    /// <summary>The same for the due ledger, which a look ahead moves.</summary>
    public LimitsAnswer? LimitsAsDue(Insurance insurance, YearMonth month)
    {
        var answer = LimitsAsKnown(insurance, month);
        return request.SupposedRise is { } rise && answer is { } known ? SupposedAverage.Raise(known, rise, City!) : answer;
    }

    public Yuan? WageOf(YearMonth month)
    {
        if (ExceptionOf(month)?.Wage is { } exception)
        {
            return exception;
        }

        Yuan? wage = null;
        foreach (var step in request.Wages)
        {
            if (step.From is not { } from || from <= month)
            {
                wage = step.Wage;
            }
        }

        return wage;
    }

    public Yuan? CurrentBaseOf(Insurance insurance, YearMonth month) =>
        ExceptionOf(month)?.CurrentBase?[insurance] ?? request.CurrentBase[insurance];

    public ExceptionalMonth? ExceptionOf(YearMonth month)
    {
        foreach (var exception in request.Exceptions)
        {
            if (exception.Month == month)
            {
                return exception;
            }
        }

        return null;
    }

    /// <summary>The base within the old limits: the request's, else those applied while paying.</summary>
    public BaseAnswer WithinOldLimits(ContributionBase unlimited, Insurance insurance, YearMonth month) =>
        request.OldLimits[insurance] is { } given
            ? Within(unlimited, given)
            : WithinBookLimits(unlimited, LimitsWhenPaying(insurance, month), RefusalCode.OldLimitsNeeded);

    /// <summary>The base within the limits of the liability month: the request's, else those known to the due ledger.</summary>
    public BaseAnswer WithinNewLimits(ContributionBase unlimited, Insurance insurance, YearMonth month) =>
        request.NewLimits[insurance] is { } given
            ? Within(unlimited, given)
            : WithinBookLimits(unlimited, LimitsAsDue(insurance, month), RefusalCode.NewLimitsNeeded);

    /// <summary>A share of an average, which limits hold only as far as they are known.</summary>
    public BaseAnswer WithinKnownNewLimits(ContributionBase share, Insurance insurance, YearMonth month)
    {
        var answer = LimitsAsDue(insurance, month);
        if ((request.NewLimits[insurance] ?? answer?.Row?.Limits) is not { } limits)
        {
            return share;
        }

        var known = new BaseLimits(
            limits.Floor.IsUnknown ? Limit.Unlimited : limits.Floor,
            limits.Ceiling.IsUnknown ? Limit.Unlimited : limits.Ceiling);
        return request.NewLimits[insurance] is null
            ? WithinBookLimits(share, answer!.Value, RefusalCode.NewLimitsNeeded, known)
            : Within(share, known);
    }

    /// <summary>A base of an amount that the user states, one object for all months of which he states the same.</summary>
    public ContributionBase Stated(BaseRule rule, Yuan amount)
    {
        ref var last = ref rule == BaseRule.Wage ? ref _wage : ref _given;
        if (last is null || last.Amount != amount || last.Rule != rule)
        {
            last = ContributionBase.Of(rule, amount);
        }

        return last;
    }

    public static RefusalCode CodeOf(PolicyGap gap) => gap switch
    {
        PolicyGap.NotInBook => RefusalCode.LimitsNotInBook,
        PolicyGap.NotYetPublished => RefusalCode.LimitsNotYetPublished,
        PolicyGap.PublicationUnknown => RefusalCode.LimitsPublicationUnknown,
    };

    private BaseAnswer WithinBookLimits(
        ContributionBase unlimited, LimitsAnswer? answer, RefusalCode withoutCity, BaseLimits? known = null)
    {
        if (answer is not { } found)
        {
            return withoutCity;
        }

        if (found.Row is not { } row)
        {
            return CodeOf(found.Gap!.Value);
        }

        // Of most months nothing differs from the month before, not even the row.
        if (_limited is { } last && ReferenceEquals(last.Unlimited, unlimited) && last.Answer == found && last.Known == known)
        {
            return last.Base;
        }

        var limited = unlimited.Within(known ?? row.Limits, row, unlimited.IsProvisional || found.IsProvisional, out var unknown);
        var answered = AnswerOf(limited, unknown);
        _limited = new(unlimited, found, known, answered);
        return answered;
    }

    private static BaseAnswer Within(ContributionBase unlimited, BaseLimits limits) =>
        AnswerOf(unlimited.Within(limits, out var unknown), unknown);

    private static BaseAnswer AnswerOf(ContributionBase? limited, LimitHit unknown) => limited is not null
        ? limited
        : unknown == LimitHit.Floor ? RefusalCode.FloorUnknown : RefusalCode.CeilingUnknown;

    private readonly record struct LimitedBase(ContributionBase Unlimited, LimitsAnswer Answer, BaseLimits? Known, BaseAnswer Base);
}
