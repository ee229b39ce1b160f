using Statecraft.Compiler.Binding;
using Statecraft.Compiler.Content;
using Statecraft.Compiler.Emit;
using Statecraft.Compiler.Foreign;
using Statecraft.Compiler.Linking;
using Statecraft.Compiler.Problems;
using Statecraft.Compiler.Schema;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler;

/// <summary>A file of a dataset.</summary>
/// <param name="Path">Its path within the folder of the dataset, with forward slashes.</param>
/// <param name="Bytes">What is in it.</param>
public sealed record DatasetFile(string Path, byte[] Bytes)
{
    /// <summary>
    /// Whether it is no file of the dataset itself but the list of the records of another one, to which this one may refer. Its path is then that
    /// by which its problems name it. <see cref="DatasetContent.ToRecordList"/> makes one.
    /// </summary>
    public bool IsRecordList { get; init; }
}

/// <summary>How many records there are of one kind.</summary>
/// <param name="Plural">The kind, as it is written in YAML.</param>
/// <param name="Count">The number of records.</param>
public sealed record RecordCount(string Plural, int Count);

/// <summary>What came of a dataset.</summary>
/// <param name="Problems">What is wrong with it, by file and place. Where there is any, the code is not to be trusted.</param>
/// <param name="Sources">The generated code.</param>
/// <param name="Counts">The records by their kind.</param>
public sealed record CompiledDataset(IReadOnlyList<Problem> Problems, IReadOnlyList<EmittedFile> Sources, IReadOnlyList<RecordCount> Counts);

/// <summary>What is to be said of a dataset.</summary>
/// <param name="Problems">What is wrong with it, by file and place.</param>
/// <param name="Counts">The records by their kind.</param>
public sealed record CheckedDataset(IReadOnlyList<Problem> Problems, IReadOnlyList<RecordCount> Counts);

/// <summary>What is in a dataset.</summary>
/// <param name="Problems">What is wrong with it, by file and place.</param>
/// <param name="Content">Its records; null where there is any problem, for then some of them are not there.</param>
public sealed record ReadDataset(IReadOnlyList<Problem> Problems, DatasetContent? Content);

/// <summary>Compiles a whole dataset at once, without Roslyn: the same stages as in a build, one after another.</summary>
public static class DatasetCompiler
{
    /// <summary>Whether a file of this path belongs to a dataset.</summary>
    /// <param name="path">The path, or only its end.</param>
    public static bool IsDatasetFile(string path) => DatasetFolder.IsYaml(path);

    /// <summary>Compiles a dataset.</summary>
    /// <param name="files">All its files, in any order.</param>
    /// <returns>What came of it. A mistake of the data is a problem in it, never an exception.</returns>
    public static CompiledDataset Compile(IEnumerable<DatasetFile> files)
    {
        var (schema, linked, problems) = Link(files);
        var sources = new List<EmittedFile>();
        foreach (var emitted in new[] { Stages.EmitTypes(schema), linked is null ? null : Stages.EmitData(linked) })
        {
            if (emitted?.Result is { } result) sources.AddRange(result.Files);
            if (emitted?.Crash is { } crash) problems.Add(crash);
        }

        problems.Sort(Problem.Compare);
        return new CompiledDataset(problems, sources, Count(schema, linked));
    }

    /// <summary>
    /// Says what is wrong with a dataset, without making code of it: all mistakes of the schema and of the data are found before there is any code,
    /// the names that would clash in it too.
    /// </summary>
    /// <param name="files">All its files, in any order.</param>
    /// <returns>The same problems as of <see cref="Compile"/>, but for a crash of the compiler while it writes code.</returns>
    public static CheckedDataset Check(IEnumerable<DatasetFile> files)
    {
        var (schema, linked, problems) = Link(files);
        problems.Sort(Problem.Compare);
        return new CheckedDataset(problems, Count(schema, linked));
    }

    /// <summary>Reads a dataset without making code of it.</summary>
    /// <param name="files">All its files, in any order.</param>
    /// <returns>What is in it. A mistake of the data is a problem in it, never an exception.</returns>
    public static ReadDataset Read(IEnumerable<DatasetFile> files)
    {
        var (_, linked, problems) = Link(files);
        problems.Sort(Problem.Compare);
        return new ReadDataset(problems, linked is null || problems.Count > 0 ? null : new DatasetContent(linked));
    }

    private static (SchemaModel Schema, LinkedDataset? Linked, List<Problem> Problems) Link(IEnumerable<DatasetFile> files)
    {
        var problems = new List<Problem>();
        var schemaFiles = new List<SourceFile>();
        var dataFiles = new List<(SourceFile File, List<Problem> Found)>();
        var lists = new List<ReadList>();
        SourceFile? dataset = null;
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            var found = new List<Problem>();
            var source = SourceFile.Decode(file.Path, file.Bytes, found);
            if (file.IsRecordList)
            {
                lists.Add(Stages.ReadList(source, found));
                continue;
            }

            var role = DatasetFolder.RoleOf(file.Path);
            if (role == FileRole.Data) dataFiles.Add((source, found));
            else problems.AddRange(found);
            if (role == FileRole.Schema) schemaFiles.Add(source);
            else if (role == FileRole.Dataset) dataset = source;
        }

        problems.AddRange(lists.SelectMany(list => list.Problems));
        var foreign = ForeignDatasets.Of(lists);
        var schema = Stages.ReadSchema(dataset, schemaFiles, foreign);
        problems.AddRange(schema.Problems);
        var bound = Bind(schema.Model, dataFiles);
        var linked = Stages.Link(schema.Model, bound.Select(b => b.Rows), foreign);
        problems.AddRange(Stages.Locate(bound, linked));
        return (schema.Model, linked.Result, problems);
    }

    /// <summary>Files know nothing of each other until they are linked: each is bound on whichever thread is free, and takes its place in the order.</summary>
    private static BoundFile[] Bind(SchemaModel schema, List<(SourceFile File, List<Problem> Found)> files)
    {
        var bound = new BoundFile[files.Count];
        Parallel.For(0, files.Count, i => bound[i] = Stages.Bind(schema, files[i].File, files[i].Found));
        return bound;
    }

    private static List<RecordCount> Count(SchemaModel schema, LinkedDataset? dataset) =>
        [.. schema.Entities.Select(e => new RecordCount(e.YamlPlural, dataset?.Tables[e.Name].RowCount ?? 0))];
}
