using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using CsvHelper;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ExcelDataReader;
using NodaTime;
using SocialInsurance.Core.Requests;
using SocialInsurance.Core.Values;
using SocialInsurance.Texts;
using SocialInsurance.Workbooks.Reading;
using SocialInsurance.Workbooks.Rows;
using SocialInsurance.Workbooks.Writing;

namespace SocialInsurance.Benchmarks;

/// <summary>
/// A payroll from file to file: read, checked and written, against merely reading it and writing the same result with the
/// libraries. Both ways take turns in one process, and the median of their ratios counts, for other programs may be running.
/// </summary>
internal static class BatchMeasurement
{
    private const int Rounds = 5;
    private const int BlockRows = 200;

    public static void Run(int csvRows, int workbookRows)
    {
        var folder = Directory.CreateTempSubdirectory("social-insurance-");
        try
        {
            var csv = Path.Combine(folder.FullName, "people.csv");
            var workbook = Path.Combine(folder.FullName, "people.xlsx");
            Payroll.WriteCsv(csv, csvRows);
            Payroll.WriteWorkbook(workbook, workbookRows);
            var output = Path.Combine(folder.FullName, "result");
            Console.WriteLine("file | rows | libraries alone | read, checked, written | ratio | rows/s");
            Console.WriteLine("---|---|---|---|---|---");
            Compare("csv", csvRows, () => CopyCsv(csv, output), () => Check(csv, output, ResultCsv.Write));
            Compare("xlsx", workbookRows, () => CopyWorkbook(workbook, output), () => Check(workbook, output, ResultWorkbook.Write));
            PrintPeak(csv, output);
            PrintPeak(workbook, output);
            PrintGrowth(folder, csvRows);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Checks one file and prints the most memory that this process has held.</summary>
    public static void RunAlone(string input, string output)
    {
        Check(input, output, Path.GetExtension(input) == ".csv" ? ResultCsv.Write : ResultWorkbook.Write);
        Console.WriteLine(FormattableString.Invariant($"Peak memory of {Path.GetExtension(input)}: {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
    }

    // In a process of its own: the libraries alone would be measured too.
    private static void PrintPeak(string input, string output)
    {
        var host = Environment.ProcessPath!;
        string[] program = Path.GetFileNameWithoutExtension(host) == "dotnet" ? [typeof(BatchMeasurement).Assembly.Location] : [];
        using var alone = Process.Start(host, [.. program, "batch-alone", input, output]);
        alone.WaitForExit();
    }

    private static void PrintGrowth(DirectoryInfo folder, int most)
    {
        var file = Path.Combine(folder.FullName, "growing.csv");
        TimeSpan? before = null;
        for (var rows = most / 8; rows <= most; rows *= 2)
        {
            Payroll.WriteCsv(file, rows);
            var time = Enumerable.Range(0, Rounds).Select(_ => Time(() => Check(file, file + ".result", ResultCsv.Write))).Order().ElementAt(Rounds / 2);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"csv | {rows:#,##0} | | {time.TotalSeconds:0.00} s | {time / before:0.00} | {rows / time.TotalSeconds:#,##0}"));
            before = time;
        }
    }

    private static void Compare(string kind, int rows, Action libraries, Action ours)
    {
        var times = Enumerable.Range(0, Rounds).Select(_ => (Libraries: Time(libraries), Ours: Time(ours))).ToList();
        var middle = times.OrderBy(time => time.Ours / time.Libraries).ElementAt(Rounds / 2);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{kind} | {rows:#,##0} | {middle.Libraries.TotalSeconds:0.00} s | {middle.Ours.TotalSeconds:0.00} s | {middle.Ours / middle.Libraries:0.00} | {rows / middle.Ours.TotalSeconds:#,##0}"));
    }

    private static TimeSpan Time(Action act)
    {
        var start = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(start);
    }

    // Read, checked and written side by side. Few rows are on their way at a time: those that outlive a collection of garbage
    // cost more than computing them does. The app cuts larger blocks and checks each by itself, so that each can be stored and
    // done again; what that costs is measured with the storing.
    private static void Check(string input, string output, Action<Stream, ResultFile> write)
    {
        using var file = File.OpenRead(input);
        using var table = RowFile.Open(file, new()).Table!;
        using var result = File.Create(output);
        write(result, new ResultFile(table.Columns, Checked(table), Words.Chinese));
    }

    private static IEnumerable<ResultRow> Checked(RowTable table)
    {
        using var blocks = new BlockingCollection<Task<ResultRow[]>>(2 * Environment.ProcessorCount);
        var reading = Task.Run(() => Read(table, blocks));
        foreach (var block in blocks.GetConsumingEnumerable())
        {
            foreach (var row in block.GetAwaiter().GetResult())
            {
                yield return row;
            }
        }

        reading.GetAwaiter().GetResult();
    }

    private static void Read(RowTable table, BlockingCollection<Task<ResultRow[]>> blocks)
    {
        var terms = new CheckTerms(SystemClock.Instance.GetCurrentInstant(), Yuan.One, Gaps.Estimate, Words.Chinese);
        var idle = new ConcurrentBag<RowChecker>(); // what one has learnt of the kinds of rows serves all rows of the file
        try
        {
            foreach (var rows in table.ReadRows().Chunk(BlockRows))
            {
                blocks.Add(Task.Run(() =>
                {
                    var checker = idle.TryTake(out var known) ? known : new RowChecker(Cases.Book, table.Columns, terms);
                    var results = Array.ConvertAll(rows, row => new ResultRow(row, checker.Check(row)));
                    idle.Add(checker);
                    return results;
                }));
            }
        }
        finally
        {
            blocks.CompleteAdding(); // even when reading fails, or the writer would wait for ever
        }
    }

    private static void CopyCsv(string input, string output)
    {
        using var source = new StreamReader(input);
        using var reader = new CsvReader(source, CultureInfo.InvariantCulture);
        using var target = new StreamWriter(output, append: false, Encoding.UTF8);
        using var writer = new CsvWriter(target, CultureInfo.InvariantCulture);
        while (reader.Read())
        {
            for (var i = 0; i < reader.Parser.Count; i++)
            {
                writer.WriteField(reader.GetField(i));
            }

            foreach (var field in Payroll.ResultFields)
            {
                writer.WriteField(field);
            }

            writer.NextRecord();
        }
    }

    private static void CopyWorkbook(string input, string output)
    {
        using var source = File.OpenRead(input);
        using var reader = ExcelReaderFactory.CreateReader(source);
        using var book = SpreadsheetDocument.Create(output, SpreadsheetDocumentType.Workbook);
        var part = book.AddWorkbookPart();
        var sheet = part.AddNewPart<WorksheetPart>();
        using (var writer = OpenXmlWriter.Create(sheet))
        {
            writer.WriteStartElement(new Worksheet());
            writer.WriteStartElement(new SheetData());
            while (reader.Read())
            {
                writer.WriteStartElement(new Row());
                for (var i = 0; i < reader.FieldCount; i++)
                {
                    Payroll.Write(writer, Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture) ?? string.Empty);
                }

                foreach (var field in Payroll.ResultFields)
                {
                    Payroll.Write(writer, field);
                }

                writer.WriteEndElement();
            }

            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        part.Workbook = new(new Sheets(new Sheet { Name = "people", SheetId = 1, Id = part.GetIdOfPart(sheet) }));
    }
}
