using FsCheck;
using FsCheck.Fluent;
using SocialInsurance.Core.Requests;

namespace SocialInsurance.Core.Tests.Laws;

/// <summary>A random request, answered or not, that can be read when it breaks a law.</summary>
internal sealed record Question(BackPaymentRequest Request)
{
    /// <summary>The law holds for a thousand requests of a certain kind, or as many as are asked for.</summary>
    public static void Always(
        Gen<BackPaymentRequest> requests, Func<BackPaymentRequest, BackPaymentRequest> kind, Action<BackPaymentRequest> law, int? count = null) =>
        Law.Holds(
            requests.Select(request => new Question(kind(request))),
            question => Simpler(question.Request, kind).Select(simpler => new Question(simpler)),
            question => law(question.Request),
            count);

    // What is left out may be put back by the kind of request that the law is about: that would be no simpler.
    public static IEnumerable<BackPaymentRequest> Simpler(BackPaymentRequest request, Func<BackPaymentRequest, BackPaymentRequest> kind)
    {
        var text = RequestText.Of(request);
        return SimplerRequests.Of(request).Select(kind).Where(simpler => RequestText.Of(simpler) != text);
    }

    public override string ToString() => RequestText.Of(Request);
}
