namespace SocialInsurance.Web.Batches;

/// <summary>A batch was erased while it was being worked on.</summary>
public sealed class BatchGoneException() : Exception("The batch was erased meanwhile.");
