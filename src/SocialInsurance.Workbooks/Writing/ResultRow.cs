using SocialInsurance.Workbooks.Reading;
using SocialInsurance.Workbooks.Rows;

namespace SocialInsurance.Workbooks.Writing;

/// <summary>A row of a file and what came of it.</summary>
public readonly record struct ResultRow(SourceRow Input, CheckedRow Result);
