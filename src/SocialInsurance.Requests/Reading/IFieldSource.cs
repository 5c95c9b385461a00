namespace SocialInsurance.Requests.Reading;

/// <summary>Where the fields of a request come from.</summary>
internal interface IFieldSource
{
    /// <summary>The names of the fields it has.</summary>
    IEnumerable<string> Names { get; }

    /// <summary>A field's value; nothing when it has no such field.</summary>
    FieldValue? Find(string name);
}
