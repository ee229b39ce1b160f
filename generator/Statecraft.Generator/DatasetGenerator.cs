using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Statecraft.Compiler;
using Statecraft.Compiler.Binding;
using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Foreign;
using Statecraft.Compiler.Linking;
using Statecraft.Compiler.Problems;
using Statecraft.Compiler.Schema;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Generator;

/// <summary>
/// Compiles the dataset of a project, the additional files with the metadata <c>StatecraftPath</c>, into records. Those with the metadata
/// <c>StatecraftRecords</c> list the records of other datasets, to which it may refer. It never looks at the compilation, so an edit of C# costs
/// nothing.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class DatasetGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany((pair, cancellation) => DatasetText.Of(pair.Left, pair.Right, cancellation))
            .WithTrackingName(Steps.File);

        // A project may reference a dataset and have none of its own: then nobody asks for the list.
        var lists = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany((pair, cancellation) => ListText.Of(pair.Left, pair.Right, cancellation))
            .WithTrackingName(Steps.List)
            .Combine(IsPresent(files)).Where(pair => pair.Right)
            .Select((pair, cancellation) => ListText.Read(pair.Left, cancellation))
            .WithTrackingName(Steps.Foreign)
            .Collect();
        var foreign = lists.Select((all, _) => ForeignDatasets.Of(all));

        var schema = files.Where(file => file.Role != FileRole.Data).Collect().Combine(foreign).Select(ReadSchema);
        var model = schema.Select((result, _) => result.Schema.Model).WithTrackingName(Steps.Schema);

        // The branch with positions ends in the diagnostics, the one without in the code: a comment moves the former and leaves the latter.
        var bound = files.Where(file => file.Role == FileRole.Data).Combine(model).Select(Bind);
        var rows = bound.Select((file, _) => file.Rows).WithTrackingName(Steps.Rows);
        var linked = rows.Collect().Combine(model).Combine(foreign).Select(Link).WithTrackingName(Steps.Linked);

        var types = model.Combine(IsPresent(files)).Select(EmitTypes).WithTrackingName(Steps.Types);
        var output = linked.Combine(IsPresent(files)).Select(EmitData).WithTrackingName(Steps.Output);
        context.RegisterSourceOutput(types, AddSources);
        context.RegisterSourceOutput(output, AddSources);

        var paths = files.Select((file, _) => (file.Path, file.FullPath)).Collect();
        var problems = schema.Combine(lists).Combine(bound.Collect()).Combine(linked).Combine(IsPresent(files))
            .Select((all, _) => all.Right ? Locate(all.Left.Left.Left.Left, all.Left.Left.Left.Right, all.Left.Left.Right, all.Left.Right) : default)
            .WithTrackingName(Steps.Problems);
        var crashes = types.Combine(output).Select((emitted, _) => new[] { emitted.Left.Crash, emitted.Right.Crash }.OfType<Problem>().ToSeq());
        context.RegisterSourceOutput(problems.Combine(crashes).Combine(paths), Report);
    }

    /// <summary>A project without a dataset gets no code and no problems.</summary>
    private static IncrementalValueProvider<bool> IsPresent(IncrementalValuesProvider<DatasetText> files) =>
        files.Select((_, _) => true).Collect().Select((all, _) => !all.IsEmpty);

    private static (SchemaResult Schema, Seq<Problem> Found) ReadSchema((ImmutableArray<DatasetText> Files, ForeignDatasets Foreign) pair, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var found = new List<Problem>();
        SourceFile? dataset = null;
        var schema = new List<SourceFile>();
        foreach (var file in pair.Files.OncePerPath(file => file.Path))
        {
            var source = Stages.Open(file.Path, file.Decode, found);
            if (file.Role == FileRole.Dataset) dataset = source;
            else schema.Add(source);
        }

        return (Stages.ReadSchema(dataset, schema, pair.Foreign), found.ToSeq());
    }

    private static BoundFile Bind((DatasetText File, SchemaModel Schema) pair, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var found = new List<Problem>();
        return Stages.Bind(pair.Schema, Stages.Open(pair.File.Path, pair.File.Decode, found), found);
    }

    private static Outcome<LinkedDataset> Link(((ImmutableArray<FileRows> Files, SchemaModel Schema) Dataset, ForeignDatasets Foreign) pair, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Stages.Link(pair.Dataset.Schema, pair.Dataset.Files, pair.Foreign);
    }

    private static Outcome<Sources> EmitTypes((SchemaModel Schema, bool IsPresent) pair, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return pair.IsPresent ? Stages.EmitTypes(pair.Schema) : new Outcome<Sources>(null, null);
    }

    private static Outcome<Sources> EmitData((Outcome<LinkedDataset> Linked, bool IsPresent) pair, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return pair.IsPresent && pair.Linked.Result is { } dataset ? Stages.EmitData(dataset) : new Outcome<Sources>(null, null);
    }

    private static Seq<Problem> Locate(
        (SchemaResult Schema, Seq<Problem> Found) schema, ImmutableArray<ReadList> lists, ImmutableArray<BoundFile> files, Outcome<LinkedDataset> linked) =>
        lists.SelectMany(list => list.Problems).Concat(schema.Found).Concat(schema.Schema.Problems).Concat(Stages.Locate(files, linked)).ToSeq();

    private static void AddSources(SourceProductionContext context, Outcome<Sources> outcome)
    {
        foreach (var file in outcome.Result?.Files ?? default) context.AddSource(file.Name, SourceText.From(file.Text, Encoding.UTF8));
    }

    private static void Report(
        SourceProductionContext context,
        ((Seq<Problem> Problems, Seq<Problem> Crashes) Found, ImmutableArray<(string Path, string FullPath)> Paths) all)
    {
        if (all.Found.Problems.IsEmpty && all.Found.Crashes.IsEmpty) return;
        var fullPaths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, fullPath) in all.Paths) fullPaths[path] = fullPath;
        foreach (var problem in all.Found.Problems.Concat(all.Found.Crashes)) context.ReportDiagnostic(ProblemReport.ToDiagnostic(problem, fullPaths));
    }
}
