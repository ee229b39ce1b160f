using System.Collections.Immutable;
using Statecraft.Compiler.Content;
using Statecraft.Compiler.Schema;
using Statecraft.Import.Canonical;

namespace Statecraft.Tool.Create;

/// <summary>Asks for a record field by field: what it cannot do without, when it was, and what others mostly have; then, from a list, what else there is.</summary>
internal sealed class RecordForm(Questions questions, Workspace workspace, ContentType kind)
{
    /// <summary>The fields of the record: those that are known, and those that were asked for.</summary>
    public MapValue Ask(MapValue known) => Fields(kind, [], known);

    /// <summary>The id, with one proposed.</summary>
    public string Id(string proposal) =>
        questions.Line("id", isNeeded: true, id => Mistake([kind.Fields[0]], id), proposal)!;

    /// <summary>Asks again for one of the fields; null where nothing shall be written.</summary>
    public MapValue? Mend(MapValue fields)
    {
        var field = questions.Field("What shall be said anew?", kind.Fields.Where(each => fields[each.Name] is not null), "nothing; write no record");
        return field is null ? null : fields.Put(field.Name, Value([field], field.IsRequired));
    }

    private MapValue Fields(ContentType type, ImmutableArray<ContentField> path, MapValue fields)
    {
        var usual = Usual.Of(workspace.Content, kind, path);
        var asked = Needed.Of(type).Union(type.When is { } when ? [when] : []).Union(usual).ToHashSet();
        foreach (var field in type.Fields.Skip(type.Plural is null ? 0 : 1).Where(asked.Contains))
        {
            if (fields[field.Name] is not null || (IsSettled(type, field, fields) && !usual.Contains(field))) continue;
            fields = fields.With(field.Name, Value(path.Add(field), field.IsRequired || (IsLastHope(type, field) && !IsSettled(type, field, fields))));
        }

        var subject = path.IsEmpty ? kind.Singular : path[^1].Name;
        while (Rest(type, fields) is { Count: > 0 } rest && questions.Field($"Anything else of {subject}?", rest, "no") is { } more)
            fields = fields.With(more.Name, Value(path.Add(more), isNeeded: false));
        return Shape.Of(type, fields);
    }

    /// <summary>What nobody has to say: the fields that are not there yet, without those of the id.</summary>
    private static List<ContentField> Rest(ContentType type, MapValue fields) =>
        [.. type.Fields.Skip(type.Plural is null ? 0 : 2).Where(field => fields[field.Name] is null)];

    /// <summary>Whether one of the fields is there of which it would be another.</summary>
    private static bool IsSettled(ContentType type, ContentField field, MapValue fields)
    {
        var groups = type.AnyOf.Where(group => group.Contains(field)).ToList();
        return groups.Count > 0 && !field.IsRequired && groups.TrueForAll(group => group.Any(other => fields[other.Name] is not null));
    }

    private static bool IsLastHope(ContentType type, ContentField field) => type.AnyOf.Any(group => group[^1] == field);

    /// <summary>The value of a field, null where it is left out.</summary>
    private Value? Value(ImmutableArray<ContentField> path, bool isNeeded)
    {
        var field = path[^1];
        questions.Say($"{string.Join(" ", path.Select(each => each.Name))}: {field.Summary}{Example(field.Kind)}");
        if (!field.IsList) return Single(path, isNeeded);
        var items = ImmutableArray<Value>.Empty;
        while (Single(path, isNeeded && items.IsEmpty) is { } item)
        {
            items = items.Add(item);
            if (field.Kind == FieldKind.Nested && !questions.Confirm($"Another of {field.Name}?", isLikely: false)) break;
        }

        return items.IsEmpty ? null : new ListValue(items);
    }

    private Value? Single(ImmutableArray<ContentField> path, bool isNeeded)
    {
        var field = path[^1];
        return field.Kind switch
        {
            FieldKind.Nested => Shape.Of(field, Fields(field.Type!, path, MapValue.Empty)),
            FieldKind.Enum => Word(questions.Choose($"{field.Name}:", field.Members, member => $"{member.Name}: {member.Summary}", isNeeded ? null : "leave it out")?.Name),
            FieldKind.Bool => Word(questions.Choose($"{field.Name}:", ["true", "false"], word => word == "true" ? "yes" : "no", isNeeded ? null : "leave it out")),
            FieldKind.Entity => Reference(field, isNeeded),
            FieldKind.Foreign => Word(questions.Line($"{field.Name}, the id of a {field.Foreign!.Singular} of {field.Foreign.Dataset}", isNeeded, text => Mistake(path, text))),
            _ => Word(questions.Line(field.Name, isNeeded, text => Mistake(path, text))),
        };

        Value? Word(string? text) => text is null ? null : Shape.Of(field, new ScalarValue(text));
    }

    /// <summary>A record by its id, or by what it is called: then those that may be meant are shown.</summary>
    private ScalarValue? Reference(ContentField field, bool isNeeded)
    {
        while (questions.Line($"{field.Name}, the id or name of a {field.Type!.Singular}", isNeeded, _ => null) is { } text)
        {
            if (workspace.Ids.Find(field.Type, text) is { } known) return new ScalarValue(Records.Rows.Id(known));
            var hits = workspace.Index.Find(text, field.Type).Take(10).Select(hit => hit.Row).ToList();
            if (hits.Count == 0) questions.Complain($"There is no {field.Type.Singular} like '{text}'.");
            else if (questions.Record($"Which {field.Type.Singular}?", hits) is { } row) return new ScalarValue(Records.Rows.Id(row));
        }

        return null;
    }

    private static string Example(FieldKind kind) => kind switch
    {
        FieldKind.Edtf => " As 2018-09-13, 2018-09 or 2018; 2018? where it is uncertain, 2016/2018 from and to.",
        FieldKind.Date => " As 2018-09-13.",
        FieldKind.Measure => " As 12 USD, ~5 million USD where it is about, 300..500 USD where it is between.",
        FieldKind.Slug => " Small letters, with hyphens between words.",
        _ => "",
    };

    private string? Mistake(ImmutableArray<ContentField> path, string text)
    {
        var value = Shape.Of(path[^1], new ScalarValue(text));
        return AnswerCheck.Of(workspace, kind, path, path[^1].IsList ? ListValue.Of([value]) : value) is [var first, ..] ? first : null;
    }
}
