using SocialInsurance.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
if (!builder.TryOpenPolicies(out var book))
{
    return 1;
}

builder.AddLogs();
builder.AddRequestLimits();
builder.AddCompression();
builder.AddLanguages();
builder.AddErrorPages();
builder.AddRateLimits();
builder.AddCalculators(book);
builder.AddApi();
builder.AddPapers();
builder.AddPages();

var app = builder.Build();

app.UseSecurityHeaders();
app.UseResponseCompression();
app.UseRequestLocalization();
app.UseErrorPages();
app.UseAddressLimit();
app.UseRateLimiter();
app.UseAntiforgery();
app.MapApi();
app.MapLanguages();
app.MapPapers();
app.MapPages();

app.Run();
return 0;
