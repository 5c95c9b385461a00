using SocialInsurance.Core.Values;
using SocialInsurance.Workbooks.Rows;

namespace SocialInsurance.Web.Batches;

/// <summary>A computed row, as far as a list shows it.</summary>
public sealed record FoundRow(
    int Number, string? EmployeeId, string? Name, RowFinding Finding, Yuan? Employee, Yuan? Employer, Yuan? Deducted, Yuan? Excess);
