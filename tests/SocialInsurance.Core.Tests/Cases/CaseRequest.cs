using System.Text.Json;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Tests.Support;
using SocialInsurance.Requests.Reading;

namespace SocialInsurance.Core.Tests.Cases;

/// <summary>Reads the request of a worked case as the API would.</summary>
internal static class CaseRequest
{
    private static readonly BackPaymentRequestReader Reader = new(Book.Embedded, new FixedClock(Book.Today));

    public static BackPaymentRequest Read(JsonElement json)
    {
        var read = Reader.Read(json);
        Assert.Empty(read.Problems);
        return read.Value!;
    }
}
