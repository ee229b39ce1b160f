using System.Text.Json.Nodes;
using Statecraft.Compiler.Content;
using Statecraft.Compiler.Schema;

namespace Statecraft.Tool.Editors;

/// <summary>References to records. A record may stand in a file that is not written yet, so known ids are offered and no id is refused.</summary>
internal static class IdSchema
{
    /// <summary>What the definition is called. No type has a dot in its name.</summary>
    /// <param name="entity">The name of the kind of record.</param>
    public static string NameOf(string entity) => entity + ".id";

    /// <param name="known">The records whose ids are offered.</param>
    public static JsonObject Of(ContentType entity, IEnumerable<ContentRow> known)
    {
        var label = Label(entity);
        return Of($"The id of a record of '{entity.Plural}'", known.Select(row => Offer((string)row[entity.Fields[0]]!, label is null ? null : row[label] as string))
            .OrderBy(offer => offer["label"]!.GetValue<string>(), StringComparer.Ordinal));
    }

    /// <param name="kind">A kind of record of another dataset, of which nothing is known but the ids.</param>
    /// <param name="known">The ids that are offered.</param>
    public static JsonObject Of(ForeignKind kind, IEnumerable<string> known) =>
        Of($"The id of a {kind.Singular} of {kind.Dataset}", known.Select(id => Offer(id, null)));

    private static JsonObject Of(string what, IEnumerable<JsonObject> known)
    {
        var id = ValueSchema.Slug($"{what}: small letters and digits, in words joined by single hyphens.");
        var offers = known.ToArray();
        // Snippets and not 'examples' or an enum, for a hover lists all of these; and their text, for the language server takes seconds over thousands of bodies.
        if (offers.Length > 0) id["defaultSnippets"] = new JsonArray([.. offers]);
        return id;
    }

    /// <summary>The field that says to people which record it is: its name or title.</summary>
    private static ContentField? Label(ContentType entity) =>
        entity.Fields.FirstOrDefault(field => field is { Kind: FieldKind.String, IsList: false, IsNeverAbsent: true });

    private static JsonObject Offer(string id, string? name)
    {
        var offer = new JsonObject { ["label"] = id, ["bodyText"] = id };
        if (name is not null) offer["description"] = name;
        return offer;
    }
}
