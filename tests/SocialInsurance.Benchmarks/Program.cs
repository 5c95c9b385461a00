using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using SocialInsurance.Benchmarks;

if (args is ["batch", ..])
{
    BatchMeasurement.Run(csvRows: args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1_000_000, workbookRows: 100_000);
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
