using System.Collections.Immutable;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>Splits a statement between the employers of its months.</summary>
internal static class EmployerStatements
{
    public static ImmutableArray<EmployerStatement> Of(BackPaymentRequest request, ImmutableArray<InsuranceStatement> insurances)
    {
        var last = request.Employers.IsEmpty ? default : request.Employers.Max(employer => employer.Months.To);
        return [.. request.Employers.Select(employer => new EmployerStatement(
            employer,
            SumOf(Payer.Employee, employer, insurances),
            SumOf(Payer.Employer, employer, insurances),
            ChannelOf(employer, request, isLast: employer.Months.To == last)))];
    }

    // Who has left or retired no longer has a present employer: the last one is a former one too.
    private static CollectionChannel ChannelOf(EmployerPeriod employer, BackPaymentRequest request, bool isLast)
    {
        var hasLeft = request.Situation == Situation.Leaving || request.LeftOn is not null
            || request.Circumstances.HasFlag(Circumstances.Unemployed);
        return isLast && !hasLeft ? CollectionChannel.CurrentEmployer : CollectionChannel.FormerEmployer;
    }

    private static Yuan SumOf(Payer payer, EmployerPeriod employer, ImmutableArray<InsuranceStatement> insurances)
    {
        var sum = Yuan.Zero;
        foreach (var insurance in insurances)
        {
            foreach (var month in insurance.Months)
            {
                if (employer.Months.Contains(month.Terms.Month))
                {
                    sum += month.CellOf(payer).Difference;
                }
            }
        }

        return sum;
    }
}
