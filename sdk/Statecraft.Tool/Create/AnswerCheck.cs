using System.Collections.Immutable;
using System.Text;
using Statecraft.Compiler;
using Statecraft.Compiler.Content;
using Statecraft.Compiler.Schema;
using Statecraft.Import.Canonical;
using Statecraft.Tool.Find;
using Statecraft.Tool.Records;

namespace Statecraft.Tool.Create;

/// <summary>Checks single values by the rules of the compiler, before the record is finished.</summary>
internal static class AnswerCheck
{
    /// <summary>What only a finished record can be told: that a field is missing.</summary>
    private static readonly string[] OnlyOfWholes = ["STC3003", "STC3011"];

    /// <summary>What is wrong with a field of a record; nothing where it may stay.</summary>
    public static IReadOnlyList<string> Of(Workspace workspace, ContentType kind, ContentField field, Value value) =>
        Of(workspace, kind, field, value, isFinished: true);

    private static IReadOnlyList<string> Of(Workspace workspace, ContentType kind, ContentField field, Value value, bool isFinished)
    {
        var isId = field == kind.Fields[0];
        var text = isId && value is ScalarValue id ? CanonicalText.Record(id.Text, MapValue.Empty) : "  - id: x\n" + CanonicalText.Field(field.Name, value);
        var problems = workspace.Content.Check(new DatasetFile("new.yaml", Encoding.UTF8.GetBytes($"{kind.Plural}:\n{text}")))
            .Where(problem => (isFinished && problem.Place.Line > 2) || !OnlyOfWholes.Contains(problem.Kind.Id, StringComparer.Ordinal))
            .Select(problem => problem.Message);
        return [.. problems, .. Unknown(workspace, field, value), .. isId ? Taken(workspace, kind, value) : []];
    }

    /// <summary>The same of a field within nested values, which are not finished either.</summary>
    /// <param name="path">The fields that lead to it, from that of the record on.</param>
    public static IReadOnlyList<string> Of(Workspace workspace, ContentType kind, ImmutableArray<ContentField> path, Value value)
    {
        var whole = value;
        for (var i = path.Length - 1; i > 0; i--)
        {
            whole = new MapValue([new(path[i].Name, whole)]);
            if (path[i - 1].IsList) whole = ListValue.Of([whole]);
        }

        return Of(workspace, kind, path[0], whole, isFinished: path.Length == 1);
    }

    private static IEnumerable<string> Taken(Workspace workspace, ContentType kind, Value value) =>
        value is ScalarValue id && workspace.Ids.Find(kind, id.Text) is { } row ? [$"There is a {kind.Singular} '{row.Id()}' already."] : [];

    /// <summary>References to records that are not there.</summary>
    private static IEnumerable<string> Unknown(Workspace workspace, ContentField field, Value value) => value switch
    {
        ListValue list => list.Items.SelectMany(item => Unknown(workspace, field, item)),
        MapValue map when field.Kind == FieldKind.Nested => map.Entries.SelectMany(entry =>
            field.Type!.Field(entry.Key) is { } inner ? Unknown(workspace, inner, entry.Value) : []),
        ScalarValue scalar when field is { Kind: FieldKind.Nested, Type.ShortField: { } only } => Unknown(workspace, only, scalar),
        ScalarValue scalar when field.Kind == FieldKind.Entity && workspace.Ids.Find(field.Type!, scalar.Text) is null =>
            [$"There is no {field.Type!.Singular} '{scalar.Text}'{Suggestions.Of(workspace.Index, scalar.Text, field.Type)}"],
        ScalarValue scalar when field.Foreign is { } kind && kind.Find(scalar.Text) is null =>
            [$"There is no {kind.Singular} '{scalar.Text}'{Suggestions.Of(kind, scalar.Text)}"],
        _ => [],
    };
}
