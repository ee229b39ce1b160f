using System.Collections.Immutable;
using System.Globalization;
using Statecraft.Compiler.Problems;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Schema;

/// <summary>Reads values out of the nodes of one schema file and reports what has another shape.</summary>
internal sealed class SchemaNodes(SourceFile file, ProblemList problems)
{
    /// <summary>The most names of one sort that a schema may have: fields of a type, words of an enum, types of all files.</summary>
    public const int MostNames = 1_000;

    public void Report(ProblemKind kind, YamlNode at, params string[] arguments) => problems.Add(kind.At(file.PlaceOf(at.Range), arguments));

    public Place PlaceOf(YamlNode node) => file.PlaceOf(node.Range);

    /// <summary>Reports every key that is none of the words; <paramref name="what"/> is what has the keys, as <c>a field</c>.</summary>
    public void Words(YamlMapping mapping, string what, params string[] words)
    {
        foreach (var entry in mapping.Entries)
        {
            if (words.Contains(entry.Key.Text)) continue;
            Report(SchemaProblems.UnknownWord, entry.Key, entry.Key.Text, what, Hint.For(entry.Key.Text, words));
        }
    }

    /// <summary>The text at a key; null where the key is not there or has no text, which is reported.</summary>
    public string? Text(YamlMapping mapping, string key)
    {
        if (mapping[key] is not { } node) return null;
        if (node is YamlScalar { IsAbsent: false } scalar) return scalar.Text;
        Report(SchemaProblems.WrongShape, node, key, "a text");
        return null;
    }

    /// <summary>The text at a key that must be there.</summary>
    public string Required(YamlMapping mapping, string key, string what)
    {
        if (mapping[key] is null) Report(SchemaProblems.Missing, mapping, what, key);
        return Text(mapping, key) ?? "";
    }

    public bool Flag(YamlMapping mapping, string key)
    {
        if (mapping[key] is not { } node) return false;
        if (node is YamlScalar { Text: "true" or "false" } scalar) return scalar.Text == "true";
        Report(SchemaProblems.WrongShape, node, key, "true or false");
        return false;
    }

    public decimal? Number(YamlMapping mapping, string key)
    {
        if (mapping[key] is not { } node) return null;
        if (node is YamlScalar scalar && decimal.TryParse(scalar.Text, NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number))
            return number;
        Report(SchemaProblems.WrongShape, node, key, "a number");
        return null;
    }

    public YamlMapping? Mapping(YamlNode? node, string key)
    {
        if (node is YamlMapping mapping) return mapping.Entries.Length <= MostNames ? mapping : new YamlMapping([.. Few(mapping.Entries, key, e => e.Key)], mapping.Range);
        if (node is null) return null;
        if (node is not YamlScalar { IsAbsent: true }) Report(SchemaProblems.WrongShape, node, key, "a mapping, 'name: value' a line");
        return null;
    }

    /// <summary>The names in a list, or the one name that stands there alone.</summary>
    public List<YamlScalar> NameList(YamlNode node, string key)
    {
        if (node is YamlScalar { IsAbsent: false } single) return [single];
        var names = new List<YamlScalar>();
        if (node is YamlSequence sequence)
            foreach (var item in Few(sequence.Items, key, i => i))
                if (item is YamlScalar { IsAbsent: false } scalar) names.Add(scalar);
                else Report(SchemaProblems.WrongShape, item, key, "a list of field names");
        else Report(SchemaProblems.WrongShape, node, key, "a list of field names");
        return names;
    }

    /// <summary>Groups of names: a list of lists, or one list that is the only group.</summary>
    public List<List<YamlScalar>> NameGroups(YamlMapping mapping, string key)
    {
        if (mapping[key] is not { } node) return [];
        if (node is YamlSequence sequence && sequence.Items.Any(i => i is YamlSequence))
            return [.. Few(sequence.Items, key, i => i).Select(i => NameList(i, key))];
        return [NameList(node, key)];
    }

    /// <summary>Reports that there is more than a schema may have.</summary>
    public void ReportTooLarge(YamlNode at, string what) =>
        Report(LimitProblems.SchemaTooLarge, at, what, "more names", MostNames.ToString("N0", CultureInfo.InvariantCulture));

    /// <summary>No more names than there may be; the first one that is too many is reported.</summary>
    private IEnumerable<T> Few<T>(ImmutableArray<T> items, string key, Func<T, YamlNode> node)
    {
        if (items.Length > MostNames) ReportTooLarge(node(items[MostNames]), $"'{key}'");
        return items.Take(MostNames);
    }
}
