using System.Globalization;
using Statecraft.Compiler.Problems;
using YamlDotNet.Core;

namespace Statecraft.Compiler.Yaml;

/// <summary>From the text of a file to its nodes, or to what is wrong with it. Accepts plain YAML only.</summary>
internal static class YamlReader
{
    /// <summary>The most characters that a file may have. What is made of them takes up to a hundred times as many bytes.</summary>
    public const int LongestFile = 1 << 24;

    /// <summary>The mapping that the file is, or null where it cannot be read; what is wrong is added to <paramref name="problems"/>.</summary>
    /// <param name="records">Takes the items of the lists in that mapping, which then has none.</param>
    public static YamlMapping? Read(SourceFile file, ProblemList problems, IRecordReader? records = null)
    {
        if (file.Text.Length > LongestFile)
        {
            problems.Add(LimitProblems.FileTooLarge.At(file.PlaceOf(default), Written(file.Text.Length), Written(LongestFile)));
            return null;
        }

        var input = new ParserInput(file);
        var tabs = new CharacterCheck(input, problems).Run();
        Directives.Remove(input, problems);
        return new Reading(input, tabs, problems, records).Run();
    }

    private static string Written(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>
    /// One file being parsed. Where the parser stops at something that can be told apart from the rest of the file, it is replaced, and the
    /// file is parsed once more, so that what comes after it is reported too.
    /// </summary>
    private sealed class Reading(ParserInput input, TabStops tabs, ProblemList problems, IRecordReader? records)
    {
        /// <summary>Each repair reads the file again from its start.</summary>
        private const int MostRepairs = 16;

        private readonly HashSet<TextRange> indenting = [];
        private readonly ProblemList repaired = new();
        private ProblemList found = new();

        public YamlMapping? Run()
        {
            for (var attempt = 0; ; attempt++)
            {
                found = new ProblemList();
                records?.Start();
                var scanner = new Scanner(input.Open());
                var builder = new NodeBuilder(new Parser(scanner), input, tabs, found, records);
                try
                {
                    var mapping = builder.Document();
                    return Finish(mapping, input.File.Text.Length);
                }
#pragma warning disable CA1031 // The parser meets text from strangers, and throws what it likes: all of it means that this file cannot be read.
                catch (Exception exception) when (builder.Events.IsParsing)
#pragma warning restore CA1031
                {
                    var stop = input.Offset(scanner.CurrentPosition);
                    if (attempt < MostRepairs && (RepairTabs(stop) || RepairSurrogate(exception, stop))) continue;
                    if (indenting.Count == 0) found.Add(SyntaxErrors.Of(exception, stop, input, builder.Events.OpenBracket));
                    return Finish(null, builder.Events.Consumed);
                }
            }
        }

        private YamlMapping? Finish(YamlMapping? mapping, int known)
        {
            // Where tabs have been replaced, the lines below them may belong to something else than they seem to.
            var isCertain = indenting.Count == 0;
            indenting.UnionWith(tabs.Indenting(known));
            foreach (var range in indenting) problems.Add(YamlProblems.TabIndentation.At(input.File.PlaceOf(range)));
            problems.AddRange(repaired);
            if (!isCertain) return null;
            problems.AddRange(found);
            return mapping;
        }

        private bool RepairTabs(int stop)
        {
            if (tabs.At(stop) is not { } run || !indenting.Add(run)) return false;
            input.Replace(run, ' ');
            foreach (var later in tabs.AtLineStart(input.File.Text, run.End)) input.Replace(later, ' ');
            return true;
        }

        private bool RepairSurrogate(Exception exception, int stop)
        {
            if (exception is not (SyntaxErrorException or ArgumentException)) return false;
            if (Escapes.UnpairedBefore(input.Text, stop) is not { } escape) return false;
            var written = input.File.Text.Substring(escape.Start, escape.Length);
            repaired.Add(YamlProblems.UnpairedSurrogate.At(input.File.PlaceOf(escape), written));
            input.Replace(escape.End - 4, "FFFD");
            return true;
        }
    }
}
