namespace SocialInsurance.Web.Calculator;

/// <summary>A line of a pasted column that cannot be read.</summary>
/// <param name="Line">Its number, counted from one.</param>
/// <param name="Given">What it holds.</param>
/// <param name="Fault">What is wrong with it.</param>
public sealed record PastedProblem(int Line, string Given, PastedFault Fault);
