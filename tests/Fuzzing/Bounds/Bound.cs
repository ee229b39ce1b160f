using System.Text;
using Statecraft.Compiler;

namespace Statecraft.Fuzzing.Bounds;

/// <summary>A dataset that is too much of something, as large as somebody wants it.</summary>
/// <param name="Name">What there is too much of.</param>
/// <param name="Make">The dataset, for a size in bytes.</param>
internal sealed record Bound(string Name, Func<int, IReadOnlyList<DatasetFile>> Make)
{
    private const string Birds = """
        entity: Bird
        plural: Birds
        members: true
        fields:
          name: { type: string?, unique: true, index: true }
          food: { type: Food? }
          note: { type: text? }
          seen: { type: edtf* }
          friend: { type: Bird? }
          flock: { type: Bird*, symmetric: true }
          nest: { type: Nest* }
        types:
          Nest:
            fields:
              built: { type: edtf? }
              by: { type: Bird? }
        enums:
          Food:
            members: { mice: Mice., voles: Voles. }
        """;

    /// <summary>A file of data that begins with a text, repeats another, and ends with a third.</summary>
    public static Bound Data(string name, string before, string repeated, string after = "") =>
        new(name, size => Dataset("birds.yaml", Encoding.UTF8.GetBytes(Repeated(before, _ => repeated, after, size))));

    /// <summary>A file of data that repeats a text which is different each time.</summary>
    public static Bound Data(string name, string before, Func<int, string> repeated, string after = "") =>
        new(name, size => Dataset("birds.yaml", Encoding.UTF8.GetBytes(Repeated(before, repeated, after, size))));

    /// <summary>A file of data of one byte.</summary>
    public static Bound Bytes(string name, byte repeated) =>
        new(name, size => Dataset("birds.yaml", [.. "birds:\n"u8, .. Enumerable.Repeat(repeated, size)]));

    /// <summary>A file of the schema that repeats a text which is different each time.</summary>
    public static Bound Schema(string name, string before, Func<int, string> repeated, string after = "") =>
        new(name, size => Dataset("schema/more.yaml", Encoding.UTF8.GetBytes(Repeated(before, repeated, after, size))));

    private static string Repeated(string before, Func<int, string> repeated, string after, int size)
    {
        var text = new StringBuilder(size + before.Length + after.Length + 100).Append(before);
        for (var i = 0; text.Length < size; i++) text.Append(repeated(i));
        return text.Append(after).ToString();
    }

    private static DatasetFile[] Dataset(string path, byte[] bytes) =>
    [
        new("dataset.yaml", "name: Birds\nnamespace: Birds\n"u8.ToArray()),
        new("schema/birds.yaml", Encoding.UTF8.GetBytes(Birds)),
        new(path, bytes),
    ];
}
