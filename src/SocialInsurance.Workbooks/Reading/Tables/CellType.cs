namespace SocialInsurance.Workbooks.Reading.Tables;

/// <summary>What a cell holds.</summary>
internal enum CellType : byte
{
    Empty,

    /// <summary>A text, a truth value or an error.</summary>
    Text,

    Number,

    /// <summary>A number that is shown as a percentage.</summary>
    Percent,

    /// <summary>A number of days that is shown as a date.</summary>
    Date,

    /// <summary>A formula without a value.</summary>
    Uncalculated,
}
