namespace SocialInsurance.Proof.Tests.Oracle;

internal static class RatioSums
{
    public static Ratio Sum<T>(this IEnumerable<T> of, Func<T, Ratio> amount) => of.Select(amount).Aggregate(Ratio.Zero, (sum, next) => sum + next);
}
