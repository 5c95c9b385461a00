using FsCheck.Fluent;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Tests.Laws;

namespace SocialInsurance.Proof.Tests.Oracle;

/// <summary>A random request that both calculations are asked, and that can be read when they disagree.</summary>
internal sealed record AskedOf(BackPaymentRequest Request)
{
    public static void Always(Action<BackPaymentRequest> law, int count) => Law.Holds(
        RandomCases.All.Select(request => new AskedOf(request)),
        asked => SimplerCases.Of(asked.Request).Select(simpler => new AskedOf(simpler)),
        asked => law(asked.Request),
        count);

    public override string ToString() => CaseText.Of(Request);
}
