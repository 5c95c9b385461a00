using SocialInsurance.Web.Documents;

namespace SocialInsurance.Web.Hosting;

/// <summary>The files that a statement can be taken away as.</summary>
internal static class Papers
{
    public static void AddPapers(this WebApplicationBuilder builder) => builder.Services.AddSingleton<LinkedStatement>();

    public static void MapPapers(this WebApplication app)
    {
        var papers = app.MapGroup(string.Empty).ExcludeFromDescription();
        papers.MapMethods("/statement.xlsx", AllowedMethods.Reading, DocumentEndpoints.Workbook);
        papers.MapMethods("/letter.docx", AllowedMethods.Reading, DocumentEndpoints.Letter);
    }
}
