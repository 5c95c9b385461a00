namespace SocialInsurance.Policies;

/// <summary>政策数据文件 / one data file of a city, as text.</summary>
/// <param name="Name">文件名 / its name, such as <c>limits.json</c>.</param>
/// <param name="Text">内容 / its text.</param>
public sealed record PolicyFile(string Name, string Text);
