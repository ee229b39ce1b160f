using Statecraft.Compiler.Binding;
using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Emit;
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
    public static SchemaResult ReadSchema(SourceFile? dataset, IEnumerable<SourceFile> files)
    {
        var outcome = Guard(DatasetFolder.DatasetFile, () => SchemaReader.Read(dataset, files));
        return outcome.Result ?? new SchemaResult(SchemaModel.Empty, new([outcome.Crash!]));
    }

    public static BoundFile Bind(SchemaModel schema, SourceFile file, IReadOnlyList<Problem> found)
    {
        var outcome = Guard(file.Path, () => FileBinder.Bind(schema, file, found));
        return outcome.Result ?? new BoundFile(
            new FileRows(file.Path, default, default, YamlSalvage.Ids(file.Text)), new FilePositions(default, file.Lines), new([outcome.Crash!]));
    }

    /// <param name="files">The rows of all data files, in any order.</param>
    public static Outcome<LinkedDataset> Link(SchemaModel schema, IEnumerable<FileRows> files) =>
        Guard(DatasetFolder.DatasetFile, () => new LinkedDataset(schema, files.OrderBy(f => f.Path, StringComparer.Ordinal).ToSeq()));

    public static Outcome<Sources> EmitTypes(SchemaModel schema) => Emit(schema, () => Emitter.EmitTypes(schema));

    public static Outcome<Sources> EmitData(LinkedDataset dataset) => Emit(dataset.Schema, () => Emitter.EmitData(dataset));

    private static Outcome<Sources> Emit(SchemaModel schema, Func<IEnumerable<EmittedFile>> emit) =>
        schema.IsSound ? Guard(DatasetFolder.DatasetFile, () => new Sources(emit().ToSeq())) : new Outcome<Sources>(null, null);

    /// <summary>All problems of the data, with their places: those of each file on its own, and those between records.</summary>
    public static IEnumerable<Problem> Locate(IReadOnlyList<BoundFile> files, Outcome<LinkedDataset> linked)
    {
        foreach (var file in files)
            foreach (var problem in file.Problems) yield return problem;
        if (linked.Crash is { } crash) yield return crash;
        if (linked.Result is not { Problems.IsEmpty: false } dataset) yield break;
        var positions = files.ToDictionary(f => f.Rows.Path, f => f.Positions, StringComparer.Ordinal);
        foreach (var problem in dataset.Problems) yield return problem.Locate(positions);
    }

    private static Outcome<T> Guard<T>(string path, Func<T> stage)
        where T : class, IEquatable<T>
    {
        try
        {
            return new Outcome<T>(stage(), null);
        }
#pragma warning disable CA1031 // Whatever it is, it must fail the build and name the file; only a cancelled build has no one to tell.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return new Outcome<T>(null, InternalProblems.Of(exception, path));
        }
    }
}
