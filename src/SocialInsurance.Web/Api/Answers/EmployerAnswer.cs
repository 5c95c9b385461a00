using SocialInsurance.Core.Statements;
using SocialInsurance.Requests.Parsing;
using SocialInsurance.Texts;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>The part of a statement that belongs to one employer, and who files and collects it.</summary>
public sealed record EmployerAnswer(
    string Label, string From, string To, TotalsAnswer Totals, decimal? LateFee, string Channel, string ChannelText)
{
    internal static EmployerAnswer Of(EmployerStatement employer, Words words) => new(
        employer.Period.Label,
        ApiDate.Of(employer.Period.Months.From),
        ApiDate.Of(employer.Period.Months.To),
        TotalsAnswer.Of(employer.Employee, employer.Employer),
        employer.LateFee?.ToDecimal(),
        ApiWords.WordOf(employer.Channel),
        words.Of(employer.Channel));
}
