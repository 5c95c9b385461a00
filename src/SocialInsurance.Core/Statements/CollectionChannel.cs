namespace SocialInsurance.Core.Statements;

/// <summary>申报与代收的单位 / who files a part of a statement and collects the employee's share of it.</summary>
public enum CollectionChannel
{
    /// <summary>原单位 / the former employer; the relationship is not moved back (京社保发〔2013〕40号).</summary>
    FormerEmployer,

    /// <summary>现单位 / the present employer.</summary>
    CurrentEmployer,

}
