namespace SocialInsurance.Workbooks.Reading;

/// <summary>How much of a file is read before it is refused: a small upload can unpack to more than the memory holds.</summary>
public sealed record RowFileLimits
{
    /// <summary>What the parts of a workbook that are read may unpack to, in bytes.</summary>
    public long UnpackedBytes { get; init; } = 1_500_000_000;

    /// <summary>How many times larger than its packed bytes a part may be; only looked at beyond 16 MB.</summary>
    public int PackingRatio { get; init; } = 300;

    /// <summary>What the texts of a workbook may unpack to, in bytes: they are the one part that is kept in memory.</summary>
    public long SharedTextBytes { get; init; } = 96_000_000;

    /// <summary>The last row number, which is also the last that spreadsheet programs know.</summary>
    public int Rows { get; init; } = 1_048_576;

    /// <summary>Columns of a table, those with nothing in them not counted.</summary>
    public int Columns { get; init; } = 200;

    /// <summary>Characters of one cell, as many as spreadsheet programs allow.</summary>
    public int CellCharacters { get; init; } = 32_767;

    /// <summary>Problems of one kind that are told one by one: a column of formulas is one mistake, not a hundred thousand.</summary>
    public int ProblemsOfOneKind { get; init; } = 10;
}
