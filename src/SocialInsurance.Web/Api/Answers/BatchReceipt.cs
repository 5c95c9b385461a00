namespace SocialInsurance.Web.Api.Answers;

/// <summary>What is answered to a file: its batch, the secret that opens it, and how many rows it has.</summary>
public sealed record BatchReceipt(string Id, string Key, int Rows);
