using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

// In process: the usual way restores a generated project, which needs a network. Without arguments everything runs.
var config = DefaultConfig.Instance
    .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance))
    .AddDiagnoser(MemoryDiagnoser.Default)
    .HideColumns(Column.Job, Column.Toolchain, Column.Error, Column.RatioSD)
    .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "results"));

var benchmarks = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly);
_ = args.Length == 0 ? benchmarks.RunAllJoined(config) : benchmarks.Run(args, config).First();
