using SocialInsurance.Web.Hosting;

var builder = WebApplication.CreateBuilder(args);
if (!builder.TryOpenPolicies(out var book))
{
    return 1;
}

builder.AddLogs();
builder.AddStorage();
builder.AddHealth();
builder.AddMetrics();
builder.AddRequestLimits();
builder.AddCompression();
builder.AddLanguages();
builder.AddErrorPages();
builder.AddRateLimits();
builder.AddCalculators(book);
builder.AddBatches();
builder.AddApi();
builder.AddPapers();
builder.AddPages();

var app = builder.Build();
await app.UpdateStorageAsync();

app.UseProxies();
app.UseRequestIds();
app.UseSecurityHeaders();
app.UseResponseCompression();
app.UseRequestLocalization();
app.UseErrorPages();
app.UseAddressLimit();
app.UseRateLimiter();
app.UseLivePageLimit();
app.UseAntiforgery();
app.MapHealth();
app.MapMetrics();
app.MapApi();
app.MapBatches();
app.MapLanguages();
app.MapPapers();
app.MapPages();

await app.RunAsync();
return 0;
