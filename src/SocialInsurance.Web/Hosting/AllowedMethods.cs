namespace SocialInsurance.Web.Hosting;

/// <summary>What may be done with an address.</summary>
internal static class AllowedMethods
{
    public static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
    public static readonly string[] ReadingAndWriting = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Post];
    public static readonly string[] Writing = [HttpMethods.Post];
}
