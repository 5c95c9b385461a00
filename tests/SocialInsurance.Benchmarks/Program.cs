using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SocialInsurance.Benchmarks;

if (args is ["batch", ..])
{
    BatchMeasurement.Run(csvRows: args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1_000_000, workbookRows: 100_000);
    return;
}

if (args is ["table"])
{
    await ProofTable.PrintAsync();
    BatchMeasurement.Run(csvRows: 1_000_000, workbookRows: 100_000);
    return;
}

if (args is ["bytes", var bytes, ..])
{
    var answer = await File.ReadAllBytesAsync(bytes);
    var web = WebApplication.CreateBuilder(args[2..]);
    web.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
    var app = web.Build();
    app.MapFallback(() => Results.Bytes(answer, "application/json"));
    await app.RunAsync();
    return;
}

if (args is ["batch-alone", var input, var output])
{
    BatchMeasurement.RunAlone(input, output);
    return;
}

// In process: the usual way restores a generated project, which needs a network. Without arguments everything runs.
var config = DefaultConfig.Instance
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .HideColumns(Column.Job, Column.Toolchain, Column.Error, Column.RatioSD)
    .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "results"));

var benchmarks = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly);
_ = args.Length == 0 ? benchmarks.RunAllJoined(config) : benchmarks.Run(args, config).First();
