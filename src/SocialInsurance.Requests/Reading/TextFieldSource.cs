namespace SocialInsurance.Requests.Reading;

/// <summary>Fields given as texts, as the cells of a row give them.</summary>
internal sealed class TextFieldSource(IReadOnlyList<KeyValuePair<string, string>> cells) : IFieldSource
{
    public IEnumerable<string> Names => cells.Select(cell => cell.Key);

    // So few that looking through them is quicker than a table.
    public FieldValue? Find(string name)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (string.Equals(cells[i].Key, name, StringComparison.Ordinal))
            {
                return new FieldValue(cells[i].Value);
            }
        }

        return null;
    }
}
