using FluentValidation;
using FluentValidation.Results;
using NodaTime;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Situations;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Parsing;
using SocialInsurance.Requests.Problems;
using SocialInsurance.Requests.Reading;

namespace SocialInsurance.Requests.Validation;

/// <summary>
/// Holds the fields of a draft against each other and against what its situation asks for. Every broken rule is reported as a
/// <see cref="RequestProblem"/>, never as a sentence.
/// </summary>
public sealed class BackPaymentDraftValidator : AbstractValidator<BackPaymentDraft>
{
    /// <summary>The longest period: twenty years.</summary>
    public const int MostMonths = 240;

    private const int MostYearsOfInterest = 30;

    public BackPaymentDraftValidator(PolicyBook book)
    {
        RuleFor(draft => draft).Custom((draft, context) => Report(context, Required(draft)));
        RuleFor(draft => draft).Custom((draft, context) => Report(context, Period(draft)));
        RuleFor(draft => draft).Custom((draft, context) => Report(context, Leaving(draft)));
        RuleFor(draft => draft.City).Custom((city, context) => Report(context, City(city, book)));
        RuleFor(draft => draft).Custom((draft, context) => Report(context, Shares(draft)));
        RuleFor(draft => draft).Custom((draft, context) => Report(context, Wages(draft)));
        RuleFor(draft => draft).Custom((draft, context) => Report(context, Exceptions(draft)));
        RuleFor(draft => draft).Custom((draft, context) => Report(context, Employers(draft)));
        RuleFor(draft => draft).Custom((draft, context) => Report(context, DatedFields(draft)));
        RuleFor(draft => draft).Custom((draft, context) => Report(context, Payment(draft)));
    }

    private static void Report(ValidationContext<BackPaymentDraft> context, IEnumerable<RequestProblem> problems)
    {
        foreach (var problem in problems)
        {
            context.AddFailure(new ValidationFailure(problem.Field, problem.Code.ToString()) { CustomState = problem });
        }
    }

    private static IEnumerable<RequestProblem> Required(BackPaymentDraft draft)
    {
        foreach (var field in RequiredFields(draft))
        {
            if (!draft.GivenFields.Contains(field))
            {
                yield return new(ProblemCode.Required, field);
            }
        }

        string[] bases = [FieldNames.Wage, FieldNames.CurrentBase, FieldNames.Percent, FieldNames.Months];
        if (draft.Situation == Situation.AnnualAdjustment && !bases.Any(draft.GivenFields.Contains))
        {
            yield return new(ProblemCode.NeedsWageBaseOrShare, FieldNames.Wage);
        }
    }

    private static IEnumerable<string> RequiredFields(BackPaymentDraft draft)
    {
        if (draft.Situations is null)
        {
            yield return FieldNames.Situation;
        }
        else if (!draft.GivenFields.Contains(FieldNames.Rates) && !draft.GivenFields.Contains(FieldNames.Assessed))
        {
            yield return FieldNames.City;
        }

        var followsFromLastDay = draft.Situation == Situation.Leaving || draft.Situations is not null;
        if (!followsFromLastDay || !draft.GivenFields.Contains(FieldNames.LeftOn))
        {
            yield return FieldNames.From;
            yield return FieldNames.To;
        }

        if (draft.Situation is not { } situation)
        {
            yield break;
        }

        var rule = SituationRule.Of(situation);
        if (rule.Required.Contains(RequestInput.Assessed))
        {
            yield return FieldNames.Assessed;
        }

        var everyMonthHasOwn = draft.Period is { } period && draft.Months.Length >= period.Count;
        if (rule.Required.Contains(RequestInput.Wage) && !everyMonthHasOwn && !ChoosesPercent(draft))
        {
            yield return FieldNames.Wage;
        }

        if (rule.Required.Contains(RequestInput.CurrentBase) && !everyMonthHasOwn)
        {
            yield return FieldNames.CurrentBase;
        }
    }

    // Who is in flexible employment may choose the base as a percentage of the average.
    private static bool ChoosesPercent(BackPaymentDraft draft) =>
        draft.Contributor == Contributor.Flexible && draft.GivenFields.Contains(FieldNames.Percent);

    private static IEnumerable<RequestProblem> Period(BackPaymentDraft draft)
    {
        if (draft.From is not { } from || draft.To is not { } to)
        {
            yield break;
        }

        // An end that follows from the day of leaving is no fault of its own: the day is named below.
        if (to < from && draft.GivenFields.Contains(FieldNames.To))
        {
            yield return new(ProblemCode.ToBeforeFrom, FieldNames.To, Iso(to), new Expectation.OfMonth(from));
        }
        else if (draft.Period is { Count: > MostMonths } period)
        {
            yield return new(ProblemCode.TooManyMonths, FieldNames.To, Iso(to), new Expectation.MonthCount(period.Count, MostMonths));
        }
    }

    private static IEnumerable<RequestProblem> Leaving(BackPaymentDraft draft)
    {
        if (draft.LeftOn is not { } leftOn)
        {
            yield break;
        }

        if (leftOn.ToYearMonth() < draft.From)
        {
            yield return new(ProblemCode.LeftBeforeFrom, FieldNames.LeftOn, Iso(leftOn), new Expectation.OfMonth(draft.From.Value));
        }

        if (leftOn > draft.Today.PlusYears(1))
        {
            yield return new(ProblemCode.LeftTooLate, FieldNames.LeftOn, Iso(leftOn), new Expectation.OfDay(draft.Today.PlusYears(1)));
        }
    }

    private static IEnumerable<RequestProblem> City(string? city, PolicyBook book)
    {
        if (city is not null && !book.CityCodes.Contains(city, StringComparer.Ordinal))
        {
            yield return new(ProblemCode.UnknownCity, FieldNames.City, city, new Expectation.OneOf([.. book.CityCodes]));
        }
    }

    private static IEnumerable<RequestProblem> Shares(BackPaymentDraft draft)
    {
        foreach (var stated in draft.Rates.Entries)
        {
            var (insurance, rates) = (stated.Insurance, stated.Value);
            var employeePays = insurance.IsSharedByEmployee();
            var employerPays = draft.HasEmployer;
            (bool IsWrong, ProblemCode Code, string Field, string? Given)[] shares =
            [
                (!employeePays && rates.Employee > Rate.Zero, ProblemCode.EmployeeNeverPays, FieldNames.Employee, rates.Employee?.ToString()),
                (!employeePays && rates.EmployeeFixed > Yuan.Zero, ProblemCode.EmployeeNeverPays, FieldNames.EmployeeFixed, rates.EmployeeFixed?.ToString()),
                (!employerPays && rates.Employer > Rate.Zero, ProblemCode.EmployerNeverPays, FieldNames.Employer, rates.Employer?.ToString()),
                (!employerPays && rates.EmployerFixed > Yuan.Zero, ProblemCode.EmployerNeverPays, FieldNames.EmployerFixed, rates.EmployerFixed?.ToString()),
            ];
            foreach (var share in shares.Where(share => share.IsWrong))
            {
                yield return new(share.Code, $"{FieldNames.Rates}.{ApiWords.WordOf(insurance)}.{share.Field}", share.Given, new Expectation.OfInsurance(insurance));
            }
        }

        if (draft is { HasEmployer: false, Insurances: { } asked })
        {
            foreach (var insurance in asked.Where(insurance => !insurance.IsSharedByEmployee()))
            {
                yield return new(ProblemCode.InsuranceNotForFlexible, FieldNames.Insurances, ApiWords.WordOf(insurance), new Expectation.OfInsurance(insurance));
            }
        }
    }

    private static IEnumerable<RequestProblem> Wages(BackPaymentDraft draft)
    {
        for (var i = 1; i < draft.Wages.Length; i++)
        {
            if (draft.Wages[i].From <= draft.Wages[i - 1].From)
            {
                var field = FormattableString.Invariant($"{FieldNames.Wage}[{i}].{FieldNames.From}");
                yield return new(ProblemCode.WagesNotAscending, field, Iso(draft.Wages[i].From!.Value), new Expectation.OfMonth(draft.Wages[i - 1].From!.Value));
            }
        }
    }

    private static IEnumerable<RequestProblem> Exceptions(BackPaymentDraft draft)
    {
        var seen = new HashSet<YearMonth>();
        for (var i = 0; i < draft.Months.Length; i++)
        {
            var month = draft.Months[i].Month;
            var field = FormattableString.Invariant($"{FieldNames.Months}[{i}].{FieldNames.Month}");
            if (!seen.Add(month))
            {
                yield return new(ProblemCode.MonthRepeated, field, Iso(month));
            }
            else if (draft.Period is { } period && !period.Contains(month))
            {
                yield return new(ProblemCode.MonthOutsidePeriod, field, Iso(month), new Expectation.Within(period));
            }

            if (draft.Months[i] is { IsNotDue: true, Wage: { } wage })
            {
                var ofWage = FormattableString.Invariant($"{FieldNames.Months}[{i}].{FieldNames.Wage}");
                yield return new(ProblemCode.NotDueWithWage, ofWage, wage.ToString(), new Expectation.OfMonth(month));
            }
        }
    }

    private static IEnumerable<RequestProblem> Employers(BackPaymentDraft draft)
    {
        if (draft.Employers.IsEmpty || draft.Period is not { } period)
        {
            yield break;
        }

        foreach (var month in period)
        {
            var employers = draft.Employers.Count(employer => employer.Months.Contains(month));
            if (employers != 1)
            {
                yield return new(
                    employers == 0 ? ProblemCode.EmployersLeaveGap : ProblemCode.EmployersOverlap, FieldNames.Employers, null, new Expectation.OfMonth(month));
                yield break;
            }
        }

        for (var i = 0; i < draft.Employers.Length; i++)
        {
            if (!period.Contains(draft.Employers[i].Months))
            {
                var field = FormattableString.Invariant($"{FieldNames.Employers}[{i}]");
                yield return new(ProblemCode.MonthOutsidePeriod, field, Iso(draft.Employers[i].Months), new Expectation.Within(period));
            }
        }
    }

    private static IEnumerable<RequestProblem> DatedFields(BackPaymentDraft draft)
    {
        for (var i = 0; i < draft.DatedFields.Length; i++)
        {
            var dated = draft.DatedFields[i];
            var given = Iso(dated.Months);
            if (draft.Period is { } period && !period.Contains(dated.Months))
            {
                yield return new(ProblemCode.MonthOutsidePeriod, dated.Field, given, new Expectation.Within(period));
            }

            if (draft.DatedFields.Take(i).Any(earlier => Overlap(earlier, dated)))
            {
                yield return new(ProblemCode.OverridesOverlap, dated.Field, given);
            }
        }

        // A deferral was granted, and a person paid, for months of their own; only those asked about count.
        for (var i = 0; i < draft.Deferrals.Length; i++)
        {
            var (deferral, field) = (draft.Deferrals[i], FormattableString.Invariant($"{FieldNames.Deferral}[{i}]"));
            if (draft.Period is { } period && !Overlap(period, deferral.Months))
            {
                yield return new(ProblemCode.MonthOutsidePeriod, field, Iso(deferral.Months), new Expectation.Within(period));
            }

            if (draft.Deferrals.Take(i).Any(earlier => Overlap(earlier, deferral)))
            {
                yield return new(ProblemCode.OverridesOverlap, field, Iso(deferral.Months));
            }
        }

        if (draft is { PaidByPerson: { } paid, Period: { } months } && !Overlap(months, paid.Months))
        {
            yield return new(ProblemCode.MonthOutsidePeriod, FieldNames.PaidByPerson, Iso(paid.Months), new Expectation.Within(months));
        }
    }

    private static bool Overlap(StatedDeferral one, StatedDeferral other) =>
        Overlap(one.Months, other.Months) && one.Insurances.Intersect(other.Insurances).Any();

    private static bool Overlap(MonthRange one, MonthRange other) => one.From <= other.To && other.From <= one.To;

    private static bool Overlap(DatedField one, DatedField other) => string.Equals(one.Top, other.Top, StringComparison.Ordinal)
        && Overlap(one.Months, other.Months) && one.Insurances.Intersect(other.Insurances).Any();

    private static IEnumerable<RequestProblem> Payment(BackPaymentDraft draft)
    {
        var isPaidOnGiven = draft.GivenFields.Contains(FieldNames.PaidOn);
        if (!isPaidOnGiven && draft.GivenFields.Contains(FieldNames.LateFee))
        {
            yield return new(ProblemCode.LateFeeWithoutPaidOn, FieldNames.LateFee);
        }

        if (draft.Interest is not StatedInterest.AtRate)
        {
            yield break;
        }

        if (!isPaidOnGiven)
        {
            yield return new(ProblemCode.InterestWithoutPaidOn, FieldNames.Interest);
        }
        else if (draft is { PaidOn: { } paidOn, From: { } from } && paidOn.Year > from.Year + MostYearsOfInterest)
        {
            yield return new(ProblemCode.PaidOnTooLate, FieldNames.PaidOn, Iso(paidOn), new Expectation.Years(MostYearsOfInterest));
        }
    }

    private static string Iso(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private static string Iso(MonthRange months) => $"{Iso(months.From)} – {Iso(months.To)}";

    private static string Iso(YearMonth month) => NodaTime.Text.YearMonthPattern.Iso.Format(month);
}
