using NodaTime;
using SocialInsurance.Core.Calculation;
using SocialInsurance.Policies;
using SocialInsurance.Requests.Reading;

namespace SocialInsurance.Web.Hosting;

/// <summary>The policy book, the reader and the calculator: one of each serves every page and call.</summary>
internal static class Calculators
{
    public static void AddCalculators(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<IClock>(SystemClock.Instance)
        .AddSingleton(_ => EmbeddedPolicyBook.Open())
        .AddSingleton<BackPaymentRequestReader>()
        .AddSingleton<BackPaymentCalculator>();
}
