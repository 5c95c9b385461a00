namespace SocialInsurance.Core.Statements;

/// <summary>下一步的类别 / what a next step is: somewhere to go, a day to mind, a paper to keep.</summary>
public enum NextStepKind
{
    /// <summary>渠道 / somewhere to go.</summary>
    Channel,

    /// <summary>期限 / a day to mind.</summary>
    Deadline,

    /// <summary>材料 / a paper to keep.</summary>
    Paper,
}
