using Statecraft.Compiler;
using Statecraft.Fuzzing.Samples;

namespace Statecraft.Fuzzing;

/// <summary>A sample and the files of it that are different now.</summary>
internal sealed record FuzzCase(Sample Sample, IReadOnlyDictionary<string, byte[]> Changed)
{
    /// <summary>Whether the schema is another one.</summary>
    public bool HasOtherSchema => Changed.Keys.Any(path => DatasetFolder.RoleOf(path) != FileRole.Data);

    public byte[] BytesOf(SampleFile file) => Changed.TryGetValue(file.Path, out var bytes) ? bytes : file.Bytes;

    public FuzzCase With(string path, byte[] bytes) =>
        this with { Changed = new Dictionary<string, byte[]>(Changed, StringComparer.Ordinal) { [path] = bytes } };
}
