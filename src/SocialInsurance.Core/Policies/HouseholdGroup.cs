namespace SocialInsurance.Core.Policies;

/// <summary>户籍 / the group a person belonged to where a city treated them apart.</summary>
public enum HouseholdGroup
{
    /// <summary>城镇 / urban.</summary>
    Urban,

    /// <summary>农村 / rural: no personal unemployment contribution before the local abolition (失业保险条例第六条).</summary>
    Rural,
}
