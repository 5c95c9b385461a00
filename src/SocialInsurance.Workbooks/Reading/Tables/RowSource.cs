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

    /// <summary>How many rows are below the header, blank ones not counted; nothing where the cells of one have to be read to know that it is sound.</summary>
    public virtual int? CountSoundRows(int sheet, TableHeader header) => null;

    /// <summary>Looks at a row that is one of the table.</summary>
    public virtual FileProblem? Check(SheetRow row, TableHeader header) => null;

    public virtual void Dispose()
    {
    }
}
