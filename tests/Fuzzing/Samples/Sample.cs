using System.Text;
using Statecraft.Compiler;
using Statecraft.Compiler.Binding;
using Statecraft.Compiler.Emit;
using Statecraft.Compiler.Foreign;
using Statecraft.Compiler.Problems;
using Statecraft.Compiler.Schema;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Fuzzing.Samples;

/// <summary>A small dataset to be mutated. What follows from files that a case leaves as they are is worked out once.</summary>
internal sealed class Sample
{
    private readonly Lazy<SchemaResult> schema;
    private readonly Lazy<IReadOnlyDictionary<string, BoundFile>> bound;
    private readonly Lazy<IReadOnlyList<EmittedFile>> types;

    public Sample(string name, IReadOnlyList<(string Path, string Text)> files)
    {
        Name = name;
        Files = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => new SampleFile(f.Path, f.Text))];
        schema = new(() => Stages.ReadSchema(SourceOf(FileRole.Dataset).FirstOrDefault(), SourceOf(FileRole.Schema), ForeignDatasets.None));
        bound = new(() => SourceOf(FileRole.Data).ToDictionary(f => f.Path, f => Stages.Bind(Schema.Model, f, []), StringComparer.Ordinal));
        types = new(() => [.. Stages.EmitTypes(Schema.Model).Result?.Files ?? default]);
    }

    public string Name { get; }

    public IReadOnlyList<SampleFile> Files { get; }

    public SchemaResult Schema => schema.Value;

    public IReadOnlyList<EmittedFile> Types => types.Value;

    public BoundFile Bound(string path) => bound.Value[path];

    private IEnumerable<SourceFile> SourceOf(FileRole role) => Files.Where(f => f.Role == role).Select(f => f.Source);
}

/// <summary>A file of a sample as it is before anything is done to it.</summary>
internal sealed class SampleFile(string path, string text)
{
    public string Path { get; } = path;

    public string Text { get; } = text;

    public byte[] Bytes { get; } = Encoding.UTF8.GetBytes(text);

    public FileRole Role { get; } = DatasetFolder.RoleOf(path);

    public SourceFile Source { get; } = SourceFile.Decode(path, Encoding.UTF8.GetBytes(text), new List<Problem>());
}
