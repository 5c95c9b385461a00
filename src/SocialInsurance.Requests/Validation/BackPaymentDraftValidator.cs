using FluentValidation;
using FluentValidation.Results;
using NodaTime;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Parsing;
using SocialInsurance.Requests.Problems;
using SocialInsurance.Requests.Reading;

namespace SocialInsurance.Requests.Validation;

/// <summary>
/// Holds the fields of a draft against each other and against the table of situations. Every broken rule is reported as a
/// <see cref="RequestProblem"/>, never as a sentence.
/// </summary>
public sealed class BackPaymentDraftValidator : AbstractValidator<BackPaymentDraft>
{
    /// <summary>The longest period: ten years.</summary>
    public const int MostMonths = 120;

    public BackPaymentDraftValidator(PolicyBook book)
    {
        RuleFor(draft => draft).Custom((draft, context) => Report(context, Required(draft)));
        RuleFor(draft => draft).Custom((draft, context) => Report(context, Period(draft)));
        RuleFor(draft => draft.City).Custom((city, context) => Report(context, City(city, book)));
        RuleFor(draft => draft).Custom((draft, context) => Report(context, Shares(draft)));
        RuleFor(draft => draft).Custom((draft, context) => Report(context, Wages(draft)));
        RuleFor(draft => draft).Custom((draft, context) => Report(context, Exceptions(draft)));
        RuleFor(draft => draft).Custom((draft, context) => Report(context, Employers(draft)));
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
        yield return FieldNames.Situation;
        yield return FieldNames.From;
        yield return FieldNames.To;
        if (draft.Situation is not { } situation)
        {
            yield break;
        }

        var terms = SituationTerms.Of(situation);
        var everyMonthHasOwn = draft.Period is { } period && draft.Months.Length >= period.Count;
        if (terms.RequiresWage && !everyMonthHasOwn)
        {
            yield return FieldNames.Wage;
        }

        if (terms.RequiresCurrentBase && !everyMonthHasOwn)
        {
            yield return FieldNames.CurrentBase;
        }
    }

    private static IEnumerable<RequestProblem> Period(BackPaymentDraft draft)
    {
        if (draft.From is not { } from || draft.To is not { } to)
        {
            yield break;
        }

        if (to < from)
        {
            yield return new(ProblemCode.ToBeforeFrom, FieldNames.To, Iso(to), [from]);
        }
        else if (draft.Period is { Count: > MostMonths } period)
        {
            yield return new(ProblemCode.TooManyMonths, FieldNames.To, Iso(to), [period.Count, MostMonths]);
        }

        if (draft is { Situation: Situation.Leaving, LeftOn: { } leftOn } && to > leftOn.ToYearMonth())
        {
            yield return new(ProblemCode.MonthsAfterLeaving, FieldNames.To, Iso(to), [leftOn]);
        }
    }

    private static IEnumerable<RequestProblem> City(string? city, PolicyBook book)
    {
        if (city is not null && !book.CityCodes.Contains(city, StringComparer.Ordinal))
        {
            yield return new(ProblemCode.UnknownCity, FieldNames.City, city, [string.Join(", ", book.CityCodes)]);
        }
    }

    private static IEnumerable<RequestProblem> Shares(BackPaymentDraft draft)
    {
        foreach (var insurance in Insurances.All)
        {
            var rates = draft.Rates[insurance];
            var employeePays = insurance.IsSharedByEmployee();
            var employerPays = draft.Contributor == Contributor.Employee;
            (bool IsWrong, ProblemCode Code, string Field, string? Given)[] shares =
            [
                (!employeePays && rates?.Employee > Rate.Zero, ProblemCode.EmployeeNeverPays, FieldNames.Employee, rates?.Employee?.ToString()),
                (!employeePays && rates?.EmployeeFixed > Yuan.Zero, ProblemCode.EmployeeNeverPays, FieldNames.EmployeeFixed, rates?.EmployeeFixed?.ToString()),
                (!employerPays && rates?.Employer > Rate.Zero, ProblemCode.EmployerNeverPays, FieldNames.Employer, rates?.Employer?.ToString()),
                (!employerPays && rates?.EmployerFixed > Yuan.Zero, ProblemCode.EmployerNeverPays, FieldNames.EmployerFixed, rates?.EmployerFixed?.ToString()),
            ];
            foreach (var share in shares.Where(share => share.IsWrong))
            {
                yield return new(share.Code, $"{FieldNames.Rates}.{ApiWords.WordOf(insurance)}.{share.Field}", share.Given, [insurance]);
            }
        }

        if (draft is { Contributor: Contributor.Flexible, Insurances: { } asked })
        {
            foreach (var insurance in asked.Where(insurance => !insurance.IsSharedByEmployee()))
            {
                yield return new(ProblemCode.InsuranceNotForFlexible, FieldNames.Insurances, ApiWords.WordOf(insurance), [insurance]);
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
                yield return new(ProblemCode.WagesNotAscending, field, Iso(draft.Wages[i].From!.Value), [draft.Wages[i - 1].From!.Value]);
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
                yield return new(ProblemCode.MonthOutsidePeriod, field, Iso(month), [period]);
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
                    employers == 0 ? ProblemCode.EmployersLeaveGap : ProblemCode.EmployersOverlap, FieldNames.Employers, null, [month]);
                yield break;
            }
        }

        for (var i = 0; i < draft.Employers.Length; i++)
        {
            if (!period.Contains(draft.Employers[i].Months))
            {
                var field = FormattableString.Invariant($"{FieldNames.Employers}[{i}]");
                yield return new(ProblemCode.MonthOutsidePeriod, field, $"{Iso(draft.Employers[i].Months.From)} – {Iso(draft.Employers[i].Months.To)}", [period]);
            }
        }
    }

    private static string Iso(YearMonth month) => NodaTime.Text.YearMonthPattern.Iso.Format(month);
}
