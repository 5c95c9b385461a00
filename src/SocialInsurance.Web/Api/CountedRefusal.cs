using SocialInsurance.Requests.Problems;
using SocialInsurance.Web.Operation;

namespace SocialInsurance.Web.Api;

/// <summary>A refusal whose codes are counted when it is sent.</summary>
internal sealed class CountedRefusal(IResult refusal, IEnumerable<ProblemCode> codes) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var measurements = httpContext.RequestServices.GetRequiredService<Measurements>();
        foreach (var code in codes)
        {
            measurements.Refused(code);
        }

        return refusal.ExecuteAsync(httpContext);
    }
}
