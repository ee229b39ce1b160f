namespace Statecraft.Tool.Tests.Diff;

/// <summary>Two small states of a dataset of harbours in a temporary folder, alike until a test says otherwise.</summary>
internal sealed class TwoStates : IDisposable
{
    public const string Schema = """
        entity: Harbour
        plural: Harbours
        summary: A place where ferries land.
        fields:
          name: { type: string, summary: Its name. }
          kind: { type: Kind, default: sea }
          depth: { type: int?, min: 2, max: 90 }
          code: { type: string?, pattern: "[A-Z]+" }
          aliases: { type: string* }
          near: { type: Harbour*, symmetric: true }
          next: { type: Harbour?, inverse: before }
          berths: { type: Berth* }
        types:
          Berth:
            short: name
            fields: { name: { type: string }, length: { type: int? }, keeper: { type: Harbour? } }
        enums:
          Kind:
            members: { sea: At the sea., river: At a river. }
        units:
          kn: Knots.
        """;

    public const string Data = """
        harbours:
          - { id: east, name: East, depth: 5, aliases: [E, The East], next: west, berths: [One, { name: Two, length: 30 }] }
          - { id: west, former-ids: [sunset], name: West, near: [east] }
          - { id: mole, name: Mole }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("statecraft-diff-").FullName;

    public TwoStates()
    {
        foreach (var state in new[] { "old", "new" })
        {
            Write(state, "dataset.yaml", "name: Harbours\nnamespace: Harbours\nversion: 1.0.0\n");
            Write(state, "schema/harbour.yaml", Schema);
            Write(state, "data.yaml", Data);
        }
    }

    public string Old => Path.Combine(folder, "old");

    public string New => Path.Combine(folder, "new");

    public void Write(string state, string path, string text)
    {
        var file = Path.Combine(folder, state, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Edits the new state: each of the texts to replace stands in the files.</summary>
    public TwoStates Edit(params (string From, string To)[] edits)
    {
        foreach (var (from, to) in edits)
        {
            var file = Directory.EnumerateFiles(New, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .First(file => File.ReadAllText(file).Contains(from, StringComparison.Ordinal));
            File.WriteAllText(file, File.ReadAllText(file).Replace(from, to, StringComparison.Ordinal));
        }

        return this;
    }

    public Ran Diff(string format = "text") => Ran.Command("diff", Old, New, "--format", format);

    /// <summary>The text of the difference, which can be told.</summary>
    public string Text(string format = "text")
    {
        var ran = Diff(format);
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        return ran.Output;
    }

    /// <summary>The lines under the title of the harbours, without what they are set in by.</summary>
    public IReadOnlyList<string> Lines() => [.. Text().Split('\n').SkipWhile(line => !line.StartsWith("harbours", StringComparison.Ordinal)).Skip(1)
        .Where(line => line.Length > 0).Select(line => line.Trim())];

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
