using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Npgsql;
using Quartz;
using SocialInsurance.Web.Api;
using SocialInsurance.Web.Api.Answers;
using SocialInsurance.Web.Batches;

namespace SocialInsurance.Web.Hosting;

/// <summary>Files of people, computed by durable jobs.</summary>
internal static class Batches
{
    // A node that has not been heard of for as long as both together is taken for dead, and its blocks are done by others.
    private static readonly TimeSpan HeardOfEvery = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan PatienceWithSilence = TimeSpan.FromSeconds(5);

    // Only the node that takes a file in is told of its blocks; the others look for themselves.
    private static readonly TimeSpan LooksForBlocksEvery = TimeSpan.FromSeconds(2);

    public static void AddBatches(this WebApplicationBuilder builder)
    {
        var options = builder.Configuration.Read<BatchOptions>(BatchOptions.Section);
        builder.Services.Configure<BatchOptions>(builder.Configuration.GetSection(BatchOptions.Section));
        builder.Services
            .AddSingleton(new UploadFolder(Path.Combine(builder.DataFolder(), "uploads")))
            .AddSingleton<BatchStore>()
            .AddSingleton<BatchAccess>()
            .AddSingleton<BatchIntake>()
            .AddSingleton<BlockJobs>()
            .AddSingleton<BatchResults>()
            .AddScoped<BrowserBatches>()
            .AddHostedService<BatchCare>();
        builder.Services.AddQuartz(quartz => Schedule(quartz, options, builder.Configuration.GetConnectionString(Storage.ConnectionName)));
        builder.Services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
    }

    public static void MapBatches(this WebApplication app)
    {
        var batches = app.MapGroup("/api/v1/batches").DisableAntiforgery();
        batches.MapPost(string.Empty, BatchEndpoints.ReceiveAsync)
            .RequireRateLimiting(RateLimits.Uploads)
            .WithMetadata(new RequestSizeLimitAttribute(app.Services.GetRequiredService<IOptions<BatchOptions>>().Value.FileBytes + BatchEndpoints.FormBytes))
            .WithSummary("Takes a file of people (.xlsx, .xls or .csv, form field \"file\") and computes it in the background.")
            .Produces<BatchReceipt>(StatusCodes.Status202Accepted)
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
        batches.MapMethods("/template.xlsx", AllowedMethods.Reading, BatchEndpoints.Template)
            .WithSummary("The template of a file of people, with a sheet that explains every column.");
        batches.MapMethods("/{id}", AllowedMethods.Reading, BatchEndpoints.ShowAsync)
            .WithSummary("How far a batch has come, and its sums so far.")
            .Produces<BatchAnswer>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        batches.MapGet("/{id}/events", BatchEndpoints.FollowAsync)
            .WithSummary("The same as server-sent events, until the batch is over.");
        batches.MapMethods("/{id}/result.xlsx", AllowedMethods.Reading, BatchEndpoints.WorkbookAsync)
            .WithSummary("The file with its results as a workbook; 409 until the batch is done.");
        batches.MapMethods("/{id}/result.csv", AllowedMethods.Reading, BatchEndpoints.CsvAsync)
            .WithSummary("The same as CSV.");
        batches.MapDelete("/{id}", BatchEndpoints.EraseAsync)
            .WithSummary("Cancels and erases a batch.")
            .Produces(StatusCodes.Status204NoContent);
        app.MapMethods("/batch/{id}/row/{number:int}", AllowedMethods.Reading, RowLink.OpenAsync).ExcludeFromDescription();
        Api.RefuseOtherMethods(batches, string.Empty, AllowedMethods.Writing);
        Api.RefuseOtherMethods(batches, "/{id}", [.. AllowedMethods.Reading, HttpMethods.Delete]);
    }

    private static void Schedule(IQuartzBuilder quartz, BatchOptions options, string? server)
    {
        quartz.UseDefaultThreadPool(options.WorkersOrProcessors);
        quartz.ConfigureScheduler(scheduler => scheduler.ShutdownJobInterruption = ShutdownJobInterruption.Always);
        if (string.IsNullOrEmpty(server))
        {
            quartz.UseInMemoryStore();
            return;
        }

        quartz.ConfigureScheduler(scheduler => scheduler.IdleWaitTime = LooksForBlocksEvery);
        quartz.UsePersistentStore(store =>
        {
            store.UsePostgres(NpgsqlFactory.Instance, server);
            store.ProvisionSchema();
            store.UseClustering(cluster =>
            {
                cluster.CheckinInterval = HeardOfEvery;
                cluster.CheckinMisfireThreshold = PatienceWithSilence;
            });
        });
    }
}
