using Statecraft.Compiler.Problems;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Tests.Yaml;

/// <summary>A text that has been read, for a test to look at.</summary>
internal sealed record YamlText(SourceFile File, YamlMapping? Root, IReadOnlyList<Problem> Problems)
{
    public static YamlText Read(string text) => Read(new SourceFile("a.yaml", text), []);

    public static YamlText Read(SourceFile file, List<Problem> problems)
    {
        var found = new ProblemList();
        found.AddRange(problems);
        var root = YamlReader.Read(file, found);
        return new YamlText(file, root, found.InOrder());
    }

    /// <summary>The node that the keys and numbers lead to.</summary>
    public YamlNode this[params string[] path]
    {
        get
        {
            YamlNode? node = Root;
            foreach (var step in path)
            {
                node = node switch
                {
                    YamlMapping mapping => mapping[step],
                    YamlSequence sequence => sequence.Items[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)],
                    _ => null,
                };
            }

            return node ?? throw new InvalidOperationException($"There is nothing at {string.Join('/', path)}.");
        }
    }

    public string Written(YamlNode node) => File.Text[node.Range.Start..node.Range.End];

    /// <summary>The problems as the command line shows them, one a line.</summary>
    public string Log() => string.Join('\n', Problems);

    /// <summary>The nodes in one line: what is absent as <c>-</c>, what is refused as <c>!</c>.</summary>
    public static string Show(YamlNode? node) => node switch
    {
        null => "null",
        YamlScalar { IsRefused: true } => "!",
        YamlScalar { IsAbsent: true } => "-",
        YamlScalar scalar => scalar.Text,
        YamlSequence sequence => $"[{string.Join(", ", sequence.Items.Select(Show))}]",
        YamlMapping mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key.Text}: {Show(entry.Value)}"))}}}",
        _ => throw new InvalidOperationException("A node of an unknown kind."),
    };
}
