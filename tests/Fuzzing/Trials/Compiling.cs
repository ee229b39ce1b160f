using Statecraft.Compiler;
using Statecraft.Compiler.Binding;
using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Emit;
using Statecraft.Compiler.Foreign;
using Statecraft.Compiler.Problems;
using Statecraft.Compiler.Schema;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Fuzzing.Trials;

/// <summary>Two ways through the compiler that must lead to the same: at once, and stage by stage with what is known of the sample.</summary>
internal static class Compiling
{
    /// <summary>As the command line does it, with the files in another order.</summary>
    public static Outcome AtOnce(FuzzCase what)
    {
        var compiled = DatasetCompiler.Compile(what.Sample.Files.Reverse().Select(f => new DatasetFile(f.Path, what.BytesOf(f))));
        return new Outcome(compiled.Problems, compiled.Sources);
    }

    /// <summary>As the generator does it after an edit.</summary>
    public static Outcome ByStages(FuzzCase what)
    {
        var problems = new List<Problem>();
        var isOther = what.HasOtherSchema;
        var schema = isOther ? ReadSchema(what, problems) : what.Sample.Schema;
        problems.AddRange(schema.Problems);
        var bound = new List<BoundFile>();
        foreach (var file in what.Sample.Files)
        {
            if (file.Role != FileRole.Data) continue;
            if (what.Changed.TryGetValue(file.Path, out var bytes))
            {
                var found = new List<Problem>();
                bound.Add(Stages.Bind(schema.Model, SourceFile.Decode(file.Path, bytes, found), found));
            }
            else
            {
                bound.Add(isOther ? Stages.Bind(schema.Model, file.Source, []) : what.Sample.Bound(file.Path));
            }
        }

        var linked = Stages.Link(schema.Model, bound.Select(b => b.Rows), ForeignDatasets.None);
        problems.AddRange(Stages.Locate(bound, linked));
        var sources = new List<EmittedFile>(isOther ? Files(Stages.EmitTypes(schema.Model), problems) : what.Sample.Types);
        if (linked.Result is { } dataset) sources.AddRange(Files(Stages.EmitData(dataset), problems));
        problems.Sort(Problem.Compare);
        return new Outcome(problems, sources);
    }

    private static SchemaResult ReadSchema(FuzzCase what, List<Problem> problems)
    {
        var files = what.Sample.Files.Where(f => f.Role != FileRole.Data)
            .Select(f => (f.Role, File: what.Changed.TryGetValue(f.Path, out var bytes) ? SourceFile.Decode(f.Path, bytes, problems) : f.Source)).ToList();
        return Stages.ReadSchema(files.Find(f => f.Role == FileRole.Dataset).File, files.Where(f => f.Role == FileRole.Schema).Select(f => f.File), ForeignDatasets.None);
    }

    private static Seq<EmittedFile> Files(Outcome<Sources> emitted, List<Problem> problems)
    {
        if (emitted.Crash is not null) problems.Add(emitted.Crash);
        return emitted.Result is { } sources ? sources.Files : default;
    }
}
