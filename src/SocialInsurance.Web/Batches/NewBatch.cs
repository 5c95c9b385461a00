using SocialInsurance.Texts;

namespace SocialInsurance.Web.Batches;

/// <summary>What is wanted of a file that was sent in.</summary>
/// <param name="FileName">Its name, without any folder.</param>
/// <param name="Choices">How its rows are to be judged.</param>
/// <param name="Language">The language of explanations.</param>
/// <param name="IsHeld">Whether it waits until its owner has seen the first rows.</param>
public sealed record NewBatch(string FileName, BatchChoices Choices, Language Language, bool IsHeld);
