namespace SocialInsurance.Web.Batches;

/// <summary>By what computed rows are ordered.</summary>
public enum RowOrder
{
    Number,
    EmployeeId,
    Name,
    Employee,
    Employer,
    Deducted,
    Excess,
}
