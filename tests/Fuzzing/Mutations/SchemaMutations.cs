using System.Text.RegularExpressions;

namespace Statecraft.Fuzzing.Mutations;

/// <summary>Another schema that is one still, or nearly.</summary>
internal static partial class SchemaMutations
{
    private static readonly string[] Types =
        ["slug", "string", "text", "int", "decimal", "bool", "date", "edtf", "measure", "uri", "field", "Diet", "Animal", "Keeper", "Care", "Note", "Mark", "Dot", "Portion", "Food", "Nope"];

    private static readonly string[] Rules =
    [
        "unique: true", "index: true", "symmetric: true", "timeless: true", "min: 1", "max: 1", "min: 5, max: -5", "min: 1e5", "max: 99999999999999999999999999999999",
        "pattern: \"[A-Z]\"", "pattern: \"(a+)+$\"", "pattern: \"(\"", "pattern: \"\"", "pattern: \"\\\"\\\"\\\"\"", "inverse: back", "inverse: { keeper: back }", "inverse: id",
        "inverse: { a: b, c: d }", "default: 1", "default: a", "default: \"\"", "default: [a]", "default: true", "default: 2018-09-13", "default: 1 EUR", "default: null", "default:",
        "summary: \"</summary> */\"", "summary: [a]", "unique: maybe", "index: {}", "type: int", "default: herbivore", "default: id",
    ];

    private static readonly string[] Lines =
    [
        "members: true", "members: false", "members: 1", "when: born", "when: id", "when: nope", "lifespan: born", "lifespan: [born, died]", "lifespan: [born, died, id]", "lifespan: []",
        "index: [[name, name]]", "index: [id]", "index: [id, name]", "index: [[name, tag], [tag, name]]", "index: [[]]", "index: []", "index: name", "distinct: [name, id]",
        "distinct: [[name], [id]]", "any-of: []", "any-of: [name, nope]", "any-of: [[]]", "plural: Animals", "plural: Sheep", "plural: animals", "plural: A", "entity: Animals",
        "entity: Row", "entity: Clone", "short: name", "short: nope", "timeless: true", "  id: { type: slug }", "  class: { type: string? }", "  equals: { type: string? }",
        "  all: { type: int?, index: true }", "  system: { type: int? }", "  x1: { type: string?, index: true }", "units: { kg: a }", "units: { EUR: a }", "units: { \"1\": a }",
        "enums: { Empty: { members: {} } }", "enums: { Word: { members: { a: b, A: c, class: d } } }", "types: { Loop: { fields: { a: { type: Loop? } } } }",
    ];

    public static readonly IReadOnlyList<Mutation> All = [OtherType, OtherArity, Rule, Rule, Line, Drop];

    private static string OtherType(string text, Rng rng, IReadOnlyList<string> others) => At(text, rng, TypeWord(), _ => rng.Of(Types));

    private static string OtherArity(string text, Rng rng, IReadOnlyList<string> others) => At(text, rng, TypeWord(), word => word.TrimEnd('?', '*', '+') + rng.Of(["", "?", "*", "+", "??"]));

    private static string Rule(string text, Rng rng, IReadOnlyList<string> others) => At(text, rng, TypeWord(), word => $"{word}, {rng.Of(Rules)}");

    private static string Line(string text, Rng rng, IReadOnlyList<string> others)
    {
        var end = text.IndexOf('\n', rng.Below(text.Length + 1));
        return text.Insert(end + 1, rng.Of(Lines) + "\n");
    }

    /// <summary>A rule less.</summary>
    private static string Drop(string text, Rng rng, IReadOnlyList<string> others) => At(text, rng, Words(), _ => "");

    private static string At(string text, Rng rng, Regex what, Func<string, string> change)
    {
        var match = what.Match(text, rng.Below(text.Length + 1));
        if (!match.Success) return text;
        var word = match.Groups["it"];
        return $"{text.AsSpan(0, word.Index)}{change(word.Value)}{text.AsSpan(word.Index + word.Length)}";
    }

    [GeneratedRegex("type: \"?(?<it>[A-Za-z]+[?*+]?)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex TypeWord();

    [GeneratedRegex("(?<it>, [a-z]+: [^,{}\\[\\]]+)(?=[,}])", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Words();
}
