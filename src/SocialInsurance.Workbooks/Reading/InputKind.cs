namespace SocialInsurance.Workbooks.Reading;

/// <summary>What the cells of a column hold, which decides how a date, number or percent cell becomes text.</summary>
public enum InputKind
{
    Text,
    Month,
    Money,
    Percent,
}
