namespace SocialInsurance.Web.Documents;

/// <summary>What a letter is for.</summary>
internal enum LetterKind
{
    /// <summary>Asks the employer to list its demand.</summary>
    Breakdown,

    /// <summary>Asks the labour inspection to look into it.</summary>
    Complaint,
}
