using SocialInsurance.Requests;
using SocialInsurance.Workbooks.Reading;

namespace SocialInsurance.Workbooks.Tests;

/// <summary>The columns that a file may have.</summary>
public sealed class InputColumnTests
{
    [Fact]
    public void A_column_is_a_field_of_the_API_or_says_who_is_meant_and_what_was_deducted()
    {
        var others = InputColumn.All.Select(column => column.Field).Where(field => !FieldNames.OfRequest.Contains(field));

        Assert.Equal([InputColumn.EmployeeId, InputColumn.Name, InputColumn.Deducted], others, StringComparer.Ordinal);
    }
}
