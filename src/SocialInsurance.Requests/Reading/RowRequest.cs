using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Requests.Reading;

/// <summary>What a row asks, and what was really deducted from the person's pay.</summary>
/// <param name="Request">The request, or every problem of the row.</param>
/// <param name="Deducted">What was deducted; absent when nothing was given or it was not understood.</param>
public sealed record RowRequest(ReadResult<BackPaymentRequest> Request, Yuan? Deducted);
