using SocialInsurance.Requests.Problems;

namespace SocialInsurance.Requests.Reading;

/// <summary>What came of reading: a value, or every problem that stands in its way.</summary>
/// <typeparam name="T">What was to be read.</typeparam>
/// <param name="Value">The value; absent with problems.</param>
/// <param name="Problems">The problems; none with a value.</param>
public sealed record ReadResult<T>(T? Value, IReadOnlyList<RequestProblem> Problems)
    where T : class
{
    public static implicit operator ReadResult<T>(T value) => new(value, []);
}
