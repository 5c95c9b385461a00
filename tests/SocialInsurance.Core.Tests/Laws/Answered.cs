using FsCheck;
using FsCheck.Fluent;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Statements;
using SocialInsurance.Core.Tests.Support;

namespace SocialInsurance.Core.Tests.Laws;

/// <summary>A random request that has an answer, together with it.</summary>
internal sealed record Answered(BackPaymentRequest Request, Statement Statement)
{
    private static readonly Gen<BackPaymentRequest> AnyRequest = Gen.Frequency((3, RandomRequests.WithParameters), (1, RandomCityRequests.All));

    /// <summary>The law holds for a thousand statements.</summary>
    public static void Always(Action<Answered> law) => Always(request => request, law);

    /// <summary>The law holds for a thousand statements to requests of a certain kind.</summary>
    public static void Always(Func<BackPaymentRequest, BackPaymentRequest> kind, Action<Answered> law) => Law.Holds(
        AnyRequest.Select(kind).Select(Find).Where(found => found is not null).Select(found => found!),
        answered => Question.Simpler(answered.Request, kind).Select(Find).OfType<Answered>(),
        law);

    /// <summary>The statement to a request; nothing when it is refused.</summary>
    public static Answered? Find(BackPaymentRequest request) =>
        Book.Calculator.Calculate(request).Statement is { } statement ? new(request, statement) : null;

    public override string ToString() => RequestText.Of(Request);
}
