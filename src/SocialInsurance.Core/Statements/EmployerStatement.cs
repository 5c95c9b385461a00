using System.Collections.Immutable;
using SocialInsurance.Core.LateFees;
using SocialInsurance.Core.Policies;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>申报与代收的单位 / who files a part of a statement and collects the employee's share of it.</summary>
public enum CollectionChannel
{
    /// <summary>原单位 / the former employer: the relationship is not moved back.</summary>
    FormerEmployer,

    /// <summary>现单位 / the present employer.</summary>
    CurrentEmployer,

    /// <summary>本人 / the person, who was in flexible employment.</summary>
    Person,
}

/// <summary>一个单位的部分 / the part of a statement that belongs to the months at one employer.</summary>
/// <param name="Period">任职期间 / the employer and its months.</param>
/// <param name="Employee">个人应补，元 / owed by the employee for these months.</param>
/// <param name="Employer">单位应补，元 / owed by this employer.</param>
/// <param name="LateFee">滞纳金，元 / the late fee of these months, this employer's; absent where none is computed.</param>
/// <param name="Channel">由谁申报代收 / who files and collects.</param>
public sealed record EmployerStatement(EmployerPeriod Period, Yuan Employee, Yuan Employer, Yuan? LateFee, CollectionChannel Channel)
{
    /// <summary>The parts of a statement, an employer each.</summary>
    internal static ImmutableArray<EmployerStatement> AllOf(
        BackPaymentRequest request, ImmutableArray<InsuranceStatement> insurances, LateFeeStatement? lateFee)
    {
        var last = request.Employers.IsEmpty ? default : request.Employers.Max(employer => employer.Months.To);
        return [.. request.Employers.Select(employer => new EmployerStatement(
            employer,
            SumOf(Payer.Employee, employer, insurances),
            SumOf(Payer.Employer, employer, insurances),
            lateFee?.TotalOf(employer.Months),
            ChannelOf(employer, request, isLast: employer.Months.To == last)))];
    }

    // Who has left or retired no longer has a present employer: the last one is a former one too.
    private static CollectionChannel ChannelOf(EmployerPeriod employer, BackPaymentRequest request, bool isLast)
    {
        if (request.ContributorIn(employer.Months.From) == Contributor.Flexible)
        {
            return CollectionChannel.Person;
        }

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
                if (employer.Months.Contains(month.Inputs.Month))
                {
                    sum += month.CellOf(payer).Difference;
                }
            }
        }

        return sum;
    }
}
