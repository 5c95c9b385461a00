using NodaTime;
using SocialInsurance.Core.Estimates;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Months;

/// <summary>
/// The limits of an insurance by both clocks: the request's own first, then those that an average stated by the user makes, then the
/// book's. The last fact of each kind is kept, because most months have the same limits as the month before.
/// </summary>
internal sealed class LimitsResolution(RequestFacts facts, Insurance insurance)
{
    private static readonly Rate UsualFloor = Rate.FromPercent(60);
    private static readonly Rate UsualCeiling = Rate.FromPercent(300);

    private readonly BackPaymentRequest _request = facts.Request;
    private Remembered _asDue;
    private Remembered _whenPaying;
    private Remembered _ofPayment;

    /// <summary>The limits of a month for the due ledger.</summary>
    public LimitsFact AsDue(YearMonth month, Contributor contributor)
    {
        var answer = Raised(AnswerOn(_request.KnownOn, month, contributor));
        var stated = _request.NewLimits.Find(insurance, month);
        var assumed = IsKnown(stated, _request.NewAverageWage, answer) ? null : facts.Estimates.Limits(facts.City!, InsuredAs(contributor), month);
        return _asDue.Get(new(stated, _request.NewAverageWage, answer, assumed), NewFact);
    }

    /// <summary>The limits of a month for the paid ledger.</summary>
    public LimitsFact WhenPaying(YearMonth month, Contributor contributor)
    {
        var answer = facts.City is { } city ? AnswerOn(DayOfPaying(city, month), month, contributor) : null;
        // The average that settles somebody who leaves is no average that sets limits.
        var average = facts.Settlement is null ? _request.OldAverageWage : null;
        // Whoever speaks of an adjustment says by that that the month was paid on the limits of the policy year before.
        var stated = _request.OldLimits.Find(insurance, month);
        var assumed = IsKnown(stated, average, answer) ? null : facts.Estimates.LimitsOfYearBefore(facts.City!, InsuredAs(contributor), month);
        return _whenPaying.Get(new(stated, average, answer, assumed), OldFact);
    }

    /// <summary>
    /// The limits of the year of payment, where a dated permission lets a flexible person make up the month on them; absent where the
    /// user's average sets the limits of every month.
    /// </summary>
    public LimitsFact? OfPayment(YearMonth month, Contributor contributor)
    {
        if (contributor != Contributor.Flexible || _request.PaidOn is not { } paidOn || facts.City is null || _request.NewAverageWage is not null)
        {
            return null;
        }

        foreach (var permission in facts.Book.National.FlexibleMakeUps)
        {
            if (permission.Insurances.Contains(insurance) && permission.Months.Contains(month)
                && permission.PaidFrom <= paidOn && paidOn <= permission.PaidUntil)
            {
                var answer = AnswerOn(_request.KnownOn, paidOn.ToYearMonth(), contributor);
                var stated = _request.NewLimits.Find(insurance, month);
                var assumed = IsKnown(stated, null, answer) ? null : facts.Estimates.Limits(facts.City, InsuredAs(contributor), paidOn.ToYearMonth());
                return _ofPayment.Get(new(stated, null, answer, assumed), NewFact);
            }
        }

        return null;
    }

    /// <summary>
    /// The last day of the month, but before the announcement of a round that names it: the round says that the month was paid on the
    /// old limits.
    /// </summary>
    private LocalDate DayOfPaying(CityPolicy city, YearMonth month)
    {
        var lastDay = month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth);
        var announced = city.RoundFor(insurance, month)?.Announced.KnownFrom;
        return announced <= lastDay ? announced.Value.PlusDays(-1) : lastDay;
    }

    private LimitsAnswer? AnswerOn(LocalDate day, YearMonth month, Contributor contributor) =>
        facts.City?.At(month, day).Limits(insurance, contributor, _request.Household);

    private LimitsAnswer? Raised(LimitsAnswer? answer) =>
        _request.SupposedRise is { } rise && answer is not null ? SupposedAverage.Raise(answer, rise, facts.City!) : answer;

    private Insured InsuredAs(Contributor contributor) => new(insurance, contributor, _request.Household);

    // Without a city nothing is known of a book, and nothing can be assumed.
    private bool IsKnown(BaseLimits? stated, Yuan? average, LimitsAnswer? answer) =>
        stated is not null || average is not null || facts.City is null || _request.Gaps == Gaps.Refuse
        || answer is { Row.Limits: { Floor.IsUnknown: false, Ceiling.IsUnknown: false } };

    private LimitsFact NewFact(Question question) => Fact(question, RefusalCode.NewLimitsNeeded, CodeOf);

    private LimitsFact OldFact(Question question) => Fact(question, RefusalCode.OldLimitsNeeded, WhenPaying);

    private LimitsFact Fact(Question question, RefusalCode withoutCity, Func<PolicyGap, RefusalCode> codeOf)
    {
        var (stated, average, answer, assumed) = question;
        var row = answer?.Row;
        if (stated is { } limits)
        {
            return new()
            {
                Origin = LimitsOrigin.Stated,
                Limits = limits,
                Row = row,
                AverageWage = average ?? row?.AverageWage,
            };
        }

        if (average is { } given)
        {
            return OfAverage(given, row);
        }

        if (answer is null)
        {
            return LimitsFact.None(withoutCity, answer);
        }

        var known = row is null
            ? LimitsFact.None(codeOf(answer.Gap!.Value), answer)
            : LimitsFact.Of(row, answer.IsProvisional, answer.IsAwaited);
        return assumed is null ? known : LimitsFact.Assume(assumed, known);
    }

    // The city's own percentages of the month where they are known, else the floor the user asks for, else the usual one.
    private LimitsFact OfAverage(Yuan average, LimitsRow? row)
    {
        var floor = row?.FloorShareOfAverage ?? _request.FloorPercent ?? UsualFloor;
        var ceiling = row?.CeilingShare ?? UsualCeiling;
        return new()
        {
            Origin = LimitsOrigin.StatedAverage,
            Limits = new(At(average, floor), At(average, ceiling)),
            Row = row,
            AverageWage = average,
            FloorPercent = floor,
            CeilingPercent = ceiling,
            HoldsPercent = row?.FloorShareOfAverage is not null || _request.FloorPercent is not null,
        };
    }

    private static Limit At(Yuan average, Rate percent) => Limit.At((average * percent).Round(RoundingStep.HalfUpToYuan));

    private static RefusalCode CodeOf(PolicyGap gap) => gap switch
    {
        PolicyGap.NotInBook => RefusalCode.LimitsNotInBook,
        PolicyGap.NotYetPublished => RefusalCode.LimitsNotYetPublished,
        PolicyGap.PublicationUnknown => RefusalCode.LimitsPublicationUnknown,
    };

    // Of the time of paying, what was not yet published is no reproach to today's book: it is unknown what was applied until then.
    private static RefusalCode WhenPaying(PolicyGap gap) => gap switch
    {
        PolicyGap.NotInBook => RefusalCode.LimitsNotInBook,
        PolicyGap.NotYetPublished => RefusalCode.LimitsWhenPayingUnknown,
        PolicyGap.PublicationUnknown => RefusalCode.LimitsPublicationUnknown,
    };

    // Everything the limits of a month are made of: a month that asks the same as the month before has the same limits.
    private readonly record struct Question(BaseLimits? Stated, Yuan? Average, LimitsAnswer? Answer, AssumedLimits? Assumed)
    {
        public bool IsSameAs(in Question other) =>
            Stated == other.Stated && ReferenceEquals(Answer, other.Answer) && ReferenceEquals(Assumed, other.Assumed);
    }

    private struct Remembered
    {
        private Question _question;
        private LimitsFact? _fact;

        public LimitsFact Get(in Question question, Func<Question, LimitsFact> make)
        {
            if (_fact is null || !_question.IsSameAs(question))
            {
                (_question, _fact) = (question, make(question));
            }

            return _fact;
        }
    }
}
