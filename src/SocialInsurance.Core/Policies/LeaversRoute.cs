namespace SocialInsurance.Core.Policies;

/// <summary>离职、调转人员的补差渠道 / through whom those who left or moved pay an adjustment.</summary>
public enum LeaversRoute
{
    /// <summary>未见规定 / not stated.</summary>
    Unknown,

    /// <summary>原单位办理 / the former employer files and collects the months before the move.</summary>
    FormerEmployer,

    /// <summary>现单位办理 / the present employer withholds the personal part.</summary>
    CurrentEmployer,

    /// <summary>离职时结清 / settled at once on leaving.</summary>
    SettledOnLeaving,

    /// <summary>不再调整 / their months are left as they were paid.</summary>
    NotAdjusted,
}
