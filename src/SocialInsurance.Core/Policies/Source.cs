namespace SocialInsurance.Core.Policies;

/// <summary>来源 / a document or page in which values of the policy book were read.</summary>
/// <param name="Id">来源编号 / its name within a city, as rows refer to it.</param>
/// <param name="Title">标题 / its title, in its own language.</param>
/// <param name="Address">网址或出处 / where it was read.</param>
/// <param name="Says">所载内容 / what it says, in short.</param>
/// <param name="Kind">种类 / official text, secondary, and so on, in the words of the research.</param>
/// <param name="Place">何处 / the kind of place it is.</param>
public sealed record Source(string Id, string Title, string Address, string Says, string Kind, ReadPlace Place);
