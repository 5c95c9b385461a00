using NodaTime;
using SocialInsurance.Core;
using SocialInsurance.Core.Benefits;
using SocialInsurance.Core.Demands;
using SocialInsurance.Core.Policies;
using SocialInsurance.Policies.Benefits;
using SocialInsurance.Requests.Benefits;
using SocialInsurance.Requests.Reading;
using SocialInsurance.Web.Calculator;
using SocialInsurance.Web.Policies;

namespace SocialInsurance.Web.Hosting;

/// <summary>The reader and the calculator: one of each serves every page and call.</summary>
internal static class Calculators
{
    public static void AddCalculators(this WebApplicationBuilder builder, PolicyBook book) => builder.Services
        .AddSingleton<IClock>(SystemClock.Instance)
        .AddSingleton(book)
        .AddSingleton<PolicyLinks>()
        .AddSingleton<PolicyReadAhead>()
        .AddSingleton<PublishedCoverage>()
        .AddHostedService(services => services.GetRequiredService<PolicyReadAhead>())
        .AddScoped<CalculatorDraft>()
        .AddSingleton<BackPaymentRequestReader>()
        .AddSingleton<BackPaymentCalculator>()
        .AddSingleton(_ => EmbeddedBenefitBook.Open())
        .AddSingleton<BenefitRequestReader>()
        .AddSingleton<BenefitCalculator>()
        .AddSingleton<DemandChecker>()
        .AddSingleton<DemandReadings>();
}
