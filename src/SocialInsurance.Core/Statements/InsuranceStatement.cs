using System.Collections.Immutable;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Core.Statements;

/// <summary>
/// 一个险种的核算 / what is owed for one insurance: plain sums over its months, and the steps that explain them.
/// </summary>
public sealed class InsuranceStatement
{
    internal InsuranceStatement(
        Insurance insurance, ImmutableArray<MonthLine> months, bool isMerged, RoundingMethod method, RoundingMode mode)
    {
        Insurance = insurance;
        Months = months;
        Segments = Segment.Of(months);
        MergedInto = isMerged ? Insurance.Medical : null;
        Method = method;
        Mode = mode;
        foreach (var month in months)
        {
            Employee += month.Employee;
            Employer += month.CellOf(Payer.Employer);
        }
    }

    /// <summary>险种 / the insurance.</summary>
    public Insurance Insurance { get; }

    /// <summary>逐月 / its liability months; without those in which it is merged into another.</summary>
    public ImmutableArray<MonthLine> Months { get; }

    /// <summary>并入的险种 / the insurance into which it is merged in some or all months: maternity into medical.</summary>
    public Insurance? MergedInto { get; }

    /// <summary>个人合计 / the employee's sum.</summary>
    public Cell Employee { get; }

    /// <summary>单位合计 / the employer's sum, as far as it is known.</summary>
    public Cell Employer { get; }

    /// <summary>单位部分是否齐全 / whether the employer's side is known in every month.</summary>
    public bool IsEmployerComplete => Months.All(month => month.Employer is not null);

    /// <summary>取整时点 / at which point money was rounded.</summary>
    public RoundingMethod Method { get; }

    /// <summary>取整方式 / how money was rounded.</summary>
    public RoundingMode Mode { get; }

    /// <summary>合计金额 / its sums alone.</summary>
    public InsuranceFigures Figures => new(Insurance, Employee, Employer, IsEmployerComplete);

    /// <summary>某方合计 / the sum of a payer.</summary>
    public Cell SumOf(Payer payer) => payer switch
    {
        Payer.Employee => Employee,
        Payer.Employer => Employer,
    };

    /// <summary>分段 / runs of months that differ by nothing but their name.</summary>
    public ImmutableArray<Segment> Segments { get; }

    /// <summary>逐步说明 / the steps that lead to its figures, made of the very figures.</summary>
    public IReadOnlyList<ExplanationStep> Explain() => Explanation.Of(this);
}
