using System.Globalization;
using System.Text;

namespace Statecraft.Generator.Tests.Hostile;

/// <summary>A dataset in which the same texts stand everywhere where a stranger may write one.</summary>
internal static class HostileDataset
{
    /// <summary>A program that reads them back: as values, in lists, by key, and as the default of a field that is not written.</summary>
    public const string Program = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Hostile;

        public static class Program
        {
            public static string[][] Run()
            {
                var all = Things.All.ToArray();
                var lines = all.Select(t => t.Line).OfType<string>().ToArray();
                var keys = lines.Select(line => Things.FindByLine(line)!.Line!).ToArray();
                var indexed = lines.Select(line => Things.ByLine(line).Single().Line!).ToArray();
                var composed = lines.Select(line => Things.ByLineAndIsHostile(line, true).Single().Line!).ToArray();
                var listed = all.Select(t => t.Texts[1]).ToArray();
                var made = new Defaulted { Id = "made" };
                return [all.Select(t => t.Text).ToArray(), listed, Values(Defaulteds.All[0]), Values(made), lines, keys, indexed, composed];
            }

            private static string[] Values(Defaulted record) =>
                typeof(Defaulted).GetProperties().Where(p => p.Name.StartsWith("F")).OrderBy(p => p.Name, StringComparer.Ordinal)
                    .Where(p => p.Name != "FormerIds").Select(p => (string)p.GetValue(record)!).ToArray();
        }
        """;

    public static IReadOnlyList<YamlFile> Of(IReadOnlyList<string> texts, IReadOnlyList<string> lines) =>
    [
        new("dataset.yaml", $"name: {Yaml.Quoted(texts[0])}\nnamespace: Hostile\nversion: {Yaml.Quoted(lines[0])}\nlicence: {Yaml.Quoted(texts[^1])}\nsummary: {Yaml.Quoted(string.Concat(texts.Take(500)))}\n"),
        new("schema/thing.yaml", Thing(texts)),
        new("schema/defaulted.yaml", Defaulted(texts)),
        new("things.yaml", Things(texts, lines)),
    ];

    private static string Thing(IReadOnlyList<string> texts) => $$"""
        entity: Thing
        plural: Things
        summary: {{Yaml.Quoted(string.Concat(texts.Take(500)))}}
        members: true
        index: [line, is-hostile]
        fields:
          text: { type: text, summary: {{Yaml.Quoted(string.Join('\n', texts.Take(500)))}} }
          line: { type: string?, unique: true, index: true }
          texts: { type: text* }
          is-hostile: { type: bool, default: true }
        """;

    private static string Defaulted(IReadOnlyList<string> texts)
    {
        var schema = new StringBuilder("entity: Defaulted\nplural: Defaulteds\nfields:\n");
        for (var i = 0; i < texts.Count; i++)
            schema.Append(CultureInfo.InvariantCulture, $"  f{i:0000}: {{ type: text, default: {Yaml.Quoted(texts[i])}, summary: {Yaml.Quoted(texts[i])} }}\n");
        schema.Append(CultureInfo.InvariantCulture, $"  patterned: {{ type: string, default: a, pattern: {Yaml.Quoted("a|\"\"\"u8, */ </summary>")} }}\n");
        schema.Append(CultureInfo.InvariantCulture, $"units:\n  hostile: {Yaml.Quoted(texts[0])}\n");
        schema.Append("enums:\n  Word:\n    members:\n");
        for (var i = 0; i < texts.Count; i++) schema.Append(CultureInfo.InvariantCulture, $"      m{i:0000}: {Yaml.Quoted(texts[i])}\n");
        return schema.ToString();
    }

    private static string Things(IReadOnlyList<string> texts, IReadOnlyList<string> lines)
    {
        var data = new StringBuilder("defaulteds:\n  - id: only\nthings:\n");
        for (var i = 0; i < texts.Count; i++)
        {
            data.Append(CultureInfo.InvariantCulture, $"  - id: t{i:00000}\n    text: {Yaml.Quoted(texts[i])}\n    texts: [before, {Yaml.Quoted(texts[i])}, after]\n");
            if (i < lines.Count) data.Append(CultureInfo.InvariantCulture, $"    line: {Yaml.Quoted(lines[i])}\n");
        }

        return data.ToString();
    }
}
