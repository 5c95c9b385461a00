using System.Collections.Immutable;

namespace SocialInsurance.Workbooks.Reading;

/// <summary>Columns that a problem names.</summary>
public sealed record ColumnList(ImmutableArray<InputColumn> Columns);
