using System.Collections.Concurrent;
using System.Globalization;
using SocialInsurance.Mutation;

// "--at-least 90" fails below that score; any other argument is a part of the path of the files to mutate.
if (args is [Worker.Argument])
{
    Worker.Answer();
    return 0;
}

var wanted = args is ["--at-least", var least, ..] ? decimal.Parse(least, CultureInfo.InvariantCulture) : 0;
var places = args.Skip(wanted > 0 ? 2 : 0).ToList();
var source = new CoreSource(new());
var waiting = new ConcurrentQueue<Mutant>(source.Mutants
    .Where(mutant => places.Count == 0 || places.Any(place => mutant.Tree.FilePath.Contains(place, StringComparison.Ordinal))));
var judged = new ConcurrentBag<(Mutant Mutant, Verdict Verdict)>();
var folder = Directory.CreateTempSubdirectory("mutants");

try
{
    if (await JudgeUnmutated() is (not Verdict.Survived, var test))
    {
        Console.WriteLine($"Without a mutant {test} fails.");
        return 1;
    }

    await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(JudgeAll)));
    return Report.Write(judged, wanted) ? 0 : 1;
}
finally
{
    folder.Delete(recursive: true);
}

async Task<(Verdict Verdict, string Test)> JudgeUnmutated()
{
    using var worker = new Worker();
    return await Judge(worker, null);
}

async Task JudgeAll()
{
    var worker = new Worker();
    while (waiting.TryDequeue(out var mutant))
    {
        var (verdict, test) = await Judge(worker, mutant);
        judged.Add((mutant, verdict));
        Console.WriteLine($"{verdict} {Report.Row(mutant)} {test}");
        if (verdict == Verdict.Stuck || worker.Judged == 30)
        {
            worker.Dispose();
            worker = new Worker();
        }
    }

    worker.Dispose();
}

async Task<(Verdict Verdict, string Test)> Judge(Worker worker, Mutant? mutant)
{
    var core = Path.Combine(folder.CreateSubdirectory(Guid.NewGuid().ToString()).FullName, "SocialInsurance.Core.dll");
    return source.Compile(mutant, core) ? await worker.Judge(core) : (Verdict.NotCompiled, string.Empty);
}
