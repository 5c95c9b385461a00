using SocialInsurance.Core.Statements;
using SocialInsurance.Texts;

namespace SocialInsurance.Workbooks.Rows;

/// <summary>Says which shares of the employer are not known, so that nobody takes the sum for all of it.</summary>
internal static class UnknownShares
{
    public static string Of(Statement statement, Words words)
    {
        var insurances = words.List(statement.Insurances.Where(insurance => !insurance.IsEmployerComplete).Select(insurance => words.Of(insurance.Insurance)));
        return string.Format(words.Culture, RowTexts.ResourceManager.GetString(nameof(RowTexts.UnknownShares), words.Culture)!, insurances);
    }
}
