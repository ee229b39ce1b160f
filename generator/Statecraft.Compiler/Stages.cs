using Statecraft.Compiler.Binding;
using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Emit;
using Statecraft.Compiler.Foreign;
using Statecraft.Compiler.Linking;
using Statecraft.Compiler.Problems;
using Statecraft.Compiler.Schema;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler;

/// <summary>What a stage yields that may fail as a whole: the result, or the problem that it failed with.</summary>
internal sealed record Outcome<T>(T? Result, Problem? Crash)
    where T : class, IEquatable<T>;

/// <summary>Generated files.</summary>
internal sealed record Sources(Seq<EmittedFile> Files);

/// <summary>
/// The compiler as functions, a stage each, for those that run it: the generator and the command line. Pure, and none of them throws: an
/// exception is turned into a problem, because a generator that throws leaves the build with a warning and no data.
/// </summary>
internal static class Stages
{
    /// <summary>Opens a file. One that cannot be opened at all is empty, and the reason is one of the problems found.</summary>
    public static SourceFile Open(string path, Func<List<Problem>, SourceFile> decode, List<Problem> found)
    {
        if (Try(path, () => decode(found), out var crash) is { } file) return file;
        found.Add(crash!);
        return new SourceFile(path, "");
    }

    public static ReadList ReadList(SourceFile file, IReadOnlyCollection<Problem> found)
    {
        var outcome = Guard(file.Path, () => RecordListReader.Read(file, found));
        return outcome.Result ?? new ReadList(file.Path, null, new([outcome.Crash!]));
    }

    public static SchemaResult ReadSchema(SourceFile? dataset, IEnumerable<SourceFile> files, ForeignDatasets foreign)
    {
        var outcome = Guard(DatasetFolder.DatasetFile, () => SchemaReader.Read(dataset, files, foreign));
        return outcome.Result ?? new SchemaResult(SchemaModel.Empty, new([outcome.Crash!]));
    }

    public static BoundFile Bind(SchemaModel schema, SourceFile file, IReadOnlyList<Problem> found)
    {
        var outcome = Guard(file.Path, () => FileBinder.Bind(schema, file, found));
        return outcome.Result ?? new BoundFile(
            new FileRows(file.Path, default, default, YamlSalvage.Ids(file.Text)), new FilePositions(default, file.Lines), new([outcome.Crash!]));
    }

    /// <param name="files">The rows of all data files, in any order.</param>
    public static Outcome<LinkedDataset> Link(SchemaModel schema, IEnumerable<FileRows> files, ForeignDatasets foreign) =>
        Guard(
            DatasetFolder.DatasetFile,
            () => new LinkedDataset(schema, files.OncePerPath(f => f.Path).OrderBy(f => f.Path, StringComparer.Ordinal).ToSeq(), foreign));

    public static Outcome<Sources> EmitTypes(SchemaModel schema) => Emit(schema, () => Emitter.EmitTypes(schema));

    public static Outcome<Sources> EmitData(LinkedDataset dataset) => Emit(dataset.Schema, () => Emitter.EmitData(dataset));

    private static Outcome<Sources> Emit(SchemaModel schema, Func<IEnumerable<EmittedFile>> emit) =>
        !schema.HasClashes ? Guard(DatasetFolder.DatasetFile, () => new Sources(emit().ToSeq())) : new Outcome<Sources>(null, null);

    /// <summary>
    /// All problems of the data, with their places: those of each file on its own, and those between records. The order is always the same,
    /// whatever the order of the files.
    /// </summary>
    public static Seq<Problem> Locate(IReadOnlyList<BoundFile> files, Outcome<LinkedDataset> linked)
    {
        var problems = files.SelectMany(file => file.Problems).ToList();
        if (linked.Crash is not null) problems.Add(linked.Crash);
        if (Try(DatasetFolder.DatasetFile, () => LocateLinked(files, linked.Result), out var crash) is { } located) problems.AddRange(located);
        else problems.Add(crash!);
        problems.Sort(Problem.Compare);
        return problems.ToSeq();
    }

    /// <summary>A file that a project names twice counts once.</summary>
    public static IEnumerable<T> OncePerPath<T>(this IEnumerable<T> files, Func<T, string> path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return files.Where(file => seen.Add(path(file)));
    }

    private static List<Problem> LocateLinked(IReadOnlyList<BoundFile> files, LinkedDataset? dataset)
    {
        if (dataset is not { Problems.IsEmpty: false }) return [];
        var positions = files.OncePerPath(f => f.Rows.Path).ToDictionary(f => f.Rows.Path, f => f.Positions, StringComparer.Ordinal);
        return [.. dataset.Problems.Select(problem => problem.Locate(positions))];
    }

    private static Outcome<T> Guard<T>(string path, Func<T> stage)
        where T : class, IEquatable<T> => new(Try(path, stage, out var crash), crash);

    private static T? Try<T>(string path, Func<T> stage, out Problem? crash)
        where T : class
    {
        crash = null;
        try
        {
            return stage();
        }
#pragma warning disable CA1031 // Whatever it is, it must fail the build and name the file; only a cancelled build has no one to tell.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            crash = InternalProblems.Of(exception, path);
            return null;
        }
    }
}
