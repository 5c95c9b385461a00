namespace SocialInsurance.Workbooks.Rows;

/// <summary>What came of checking one row.</summary>
public enum RowFinding
{
    Consistent,
    OverDeducted,
    IncludesEmployerShare,
    UnderDeducted,
    NotCompared,
    Refused,
}
