using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Parsing;
using SocialInsurance.Texts;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>What is owed for one insurance, and why.</summary>
public sealed record InsuranceAnswer(
    string Insurance,
    string? MergedInto,
    CellAnswer Employee,
    CellAnswer Employer,
    CompleteAnswer Complete,
    IReadOnlyList<MonthAnswer> Months,
    IReadOnlyList<StepAnswer> Explanation)
{
    internal static InsuranceAnswer Of(InsuranceStatement insurance, bool isDivided, Words words) => new(
        ApiWords.WordOf(insurance.Insurance),
        insurance.MergedInto is { } merged ? ApiWords.WordOf(merged) : null,
        CellAnswer.Of(insurance.Employee, isDivided ? insurance.PartsOf(Payer.Employee) : null),
        CellAnswer.Of(insurance.Employer, isDivided ? insurance.PartsOf(Payer.Employer) : null),
        new(true, insurance.IsEmployerComplete),
        [.. insurance.Months.Select(line => MonthAnswer.Of(line, insurance.Mode, isDivided))],
        [.. insurance.Explain().Select(step => StepAnswer.Of(step, words))]);
}
