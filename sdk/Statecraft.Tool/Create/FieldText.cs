using Statecraft.Compiler.Content;
using Statecraft.Compiler.Schema;
using Statecraft.Import.Canonical;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Statecraft.Tool.Create;

/// <summary>
/// Turns what somebody typed into the value of a field. A single value needs no quotes, for the schema says what it is; a list may stand in brackets,
/// and the fields of a nested value in braces or, as <c>role: president, country: georgia</c>, without.
/// </summary>
internal static class FieldText
{
    public static Value Read(ContentField field, string text)
    {
        var value = !field.IsList ? Single(field, text)
            : text.TrimStart() is ['[', ..] && Yaml(text) is ListValue list ? list
            : ListValue.Of([Single(field, text)]);
        return Shape.Of(field, value);
    }

    private static Value Single(ContentField field, string text) =>
        field.Kind == FieldKind.Nested && Mapping(field.Type!, text.Trim()) is { } map ? map : new ScalarValue(text.Trim());

    private static MapValue? Mapping(ContentType type, string text) => text is ['{', ..]
        ? Yaml(text) as MapValue
        : Yaml($"{{ {text} }}") is MapValue map && map.Entries.All(entry => type.Field(entry.Key) is not null) ? map : null;

    private static Value? Yaml(string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents is [{ RootNode: { } root }] ? ValueReader.Read(root) : null;
        }
        catch (Exception exception) when (exception is YamlException or InvalidDataException)
        {
            return null;
        }
    }
}
