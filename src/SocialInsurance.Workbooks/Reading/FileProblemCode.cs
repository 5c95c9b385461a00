namespace SocialInsurance.Workbooks.Reading;

/// <summary>Why a file cannot be read as a table of people.</summary>
public enum FileProblemCode
{
    /// <summary>There is nothing in it.</summary>
    EmptyFile,

    /// <summary>A file of another program, or an archive without a workbook.</summary>
    NotAWorkbook,

    /// <summary>A workbook of the binary kind (.xlsb).</summary>
    BinaryWorkbook,

    /// <summary>A workbook that asks for a password.</summary>
    Encrypted,

    /// <summary>Cut off, or its parts do not fit together.</summary>
    Damaged,

    /// <summary>Neither a workbook nor text of a known encoding.</summary>
    NotText,

    /// <summary>None of the first rows names known columns.</summary>
    NoHeader,

    /// <summary>More than one sheet holds a table of people.</summary>
    SeveralTables,

    /// <summary>A column that is needed is not there.</summary>
    MissingColumns,

    /// <summary>Two columns have the same meaning.</summary>
    DuplicateColumn,

    /// <summary>A header and nothing below it.</summary>
    NoRows,

    /// <summary>Merged cells among the rows: only their first cell has a value, the others would be empty.</summary>
    MergedCells,

    /// <summary>A formula whose value the file does not hold.</summary>
    UncalculatedFormula,

    /// <summary>A quotation mark that does not pair with another: what follows it cannot be told apart.</summary>
    BadQuote,

    /// <summary>A row with more fields than the header: often a comma within a number.</summary>
    TooManyFields,

    /// <summary>More rows than are read.</summary>
    TooManyRows,

    /// <summary>More columns than are read.</summary>
    TooManyColumns,

    /// <summary>A cell with more text than a spreadsheet allows.</summary>
    CellTooLong,

    /// <summary>More than is read when unpacked.</summary>
    UnpacksTooLarge,

    /// <summary>Packed so tightly that it is taken for an attack.</summary>
    PackedTooTightly,

    /// <summary>Its texts need more memory than one file may have.</summary>
    TooMuchText,
}
