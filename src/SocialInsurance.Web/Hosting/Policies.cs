using System.Diagnostics.CodeAnalysis;
using SocialInsurance.Core.Policies;
using SocialInsurance.Policies;

namespace SocialInsurance.Web.Hosting;

/// <summary>The policy book of the program, with the cities that the operator keeps in a folder.</summary>
internal static class Policies
{
    /// <summary>Opens the book, or says on the error stream everything that is wrong with the operator's folder.</summary>
    public static bool TryOpenPolicies(this WebApplicationBuilder builder, [NotNullWhen(true)] out PolicyBook? book)
    {
        var folder = builder.PolicyFolder();
        try
        {
            book = EmbeddedPolicyBook.OpenWith(OwnCities.Read(folder));
            return true;
        }
        catch (PolicyDataException unfit)
        {
            // Not to the log: it is not set up for an app that does not start, and the problems are long.
            Console.Error.WriteLine($"{folder}: the policy data is not fit for use, so the app does not start.");
            foreach (var problem in unfit.Problems)
            {
                Console.Error.WriteLine(problem);
            }

            book = null;
            return false;
        }
    }
}
