using SocialInsurance.Texts;
using SocialInsurance.Workbooks.Reading;

namespace SocialInsurance.Workbooks.Writing;

/// <summary>In which language the headers of a file are, which its results continue.</summary>
public static class HeaderLanguage
{
    /// <summary>English where most of the known headers are; else Chinese.</summary>
    public static Language Of(IEnumerable<TableColumn> columns)
    {
        var known = columns.Where(column => column.Known is not null).ToList();
        var english = known.Count(column => column.Header.All(char.IsAscii));
        return english * 2 > known.Count ? Language.English : Language.Chinese;
    }
}
