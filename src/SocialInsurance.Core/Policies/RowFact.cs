namespace SocialInsurance.Core.Policies;

/// <summary>一行所含的事实 / what a row of the book asserts; each may rest on another document.</summary>
public enum RowFact
{
    /// <summary>下限 / the floor.</summary>
    Floor,

    /// <summary>上限 / the ceiling.</summary>
    Ceiling,

    /// <summary>费率 / the rate.</summary>
    Rate,

    /// <summary>平均工资 / the average wage.</summary>
    Average,

    /// <summary>补差月份 / the months of an adjustment round.</summary>
    Months,

    /// <summary>起始月 / the month from which it is in force.</summary>
    Start,

    /// <summary>适用险种与人群 / the insurances and people for whom it holds.</summary>
    Scope,
}
