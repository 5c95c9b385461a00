using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Values;
using SocialInsurance.Requests.Parsing;

namespace SocialInsurance.Web.Api.Answers;

/// <summary>How sure the sum of each payer is: exact, estimated or partial.</summary>
public sealed record CertaintyAnswer(string Employee, string Employer)
{
    internal static CertaintyAnswer Of(Totals totals) =>
        new(ApiWords.WordOf(totals.CertaintyOf(Payer.Employee)), ApiWords.WordOf(totals.CertaintyOf(Payer.Employer)));
}

/// <summary>What each payer owes at least and at most, in yuan.</summary>
public sealed record RangesAnswer(RangeAnswer Employee, RangeAnswer Employer)
{
    internal static RangesAnswer Of(Totals totals) => new(RangeAnswer.Of(totals.EmployeeRange), RangeAnswer.Of(totals.EmployerRange));
}

/// <summary>An amount between two ends, in yuan; the same where it is exact.</summary>
public sealed record RangeAnswer(decimal Low, decimal High)
{
    internal static RangeAnswer Of(YuanRange range) => new(range.Low.ToDecimal(), range.High.ToDecimal());
}
