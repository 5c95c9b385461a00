using NodaTime;
using SocialInsurance.Core.Values;

namespace SocialInsurance.Requests.Reading;

/// <summary>A question about the late fee on one principal.</summary>
public sealed record LateFeeRequest(Yuan Principal, LocalDate From, LocalDate To, bool IncludesLastDay, bool IsCappedAtPrincipal);
