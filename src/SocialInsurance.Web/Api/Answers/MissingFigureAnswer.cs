namespace SocialInsurance.Web.Api.Answers;

/// <summary>A figure that nobody found, and how many answers it keeps from being exact.</summary>
public sealed record MissingFigureAnswer(string Table, string Insurance, int Answers);
