namespace SocialInsurance.Workbooks.Reading.Tables;

/// <summary>The rows of a file, whatever its kind.</summary>
internal abstract class RowSource : IDisposable
{
    /// <summary>The names of its sheets; one without a name for text.</summary>
    public abstract IReadOnlyList<string?> Sheets { get; }

    /// <summary>The rows of a sheet, blank ones left out; one enumeration at a time.</summary>
    /// <param name="sheet">The index of the sheet.</param>
    /// <param name="findings">What is wrong with the sheet as a whole, filled while rows are read.</param>
    public abstract IEnumerable<SheetRow> Read(int sheet, SheetFindings findings);

    /// <summary>The same rows, of which nobody wants more than what may be wrong with them: cells in order may be left out.</summary>
    public virtual IEnumerable<SheetRow> Inspect(int sheet, TableHeader header, SheetFindings findings) => Read(sheet, findings);

    /// <summary>Looks at a row that is one of the table.</summary>
    public virtual FileProblem? Check(SheetRow row, TableHeader header) => null;

    public virtual void Dispose()
    {
    }
}
