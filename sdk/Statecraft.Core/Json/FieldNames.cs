using System.Text;
using System.Text.Json;

namespace Statecraft.Core.Json;

/// <summary>The names that the fields of a type have in JSON by some options, made once for all records.</summary>
internal sealed class FieldNames
{
    private readonly string[] names;
    private readonly byte[][] bytes;
    private readonly JsonEncodedText[] encoded;
    private readonly JsonField[] fields;

    /// <param name="type">What a sentence calls a value of the type.</param>
    /// <param name="fields">Its fields.</param>
    /// <param name="options">What the program asked for.</param>
    /// <exception cref="InvalidOperationException">The naming policy gives two fields one name, or one none.</exception>
    public FieldNames(string type, JsonField[] fields, JsonSerializerOptions options)
    {
        this.fields = fields;
        (Type, Options) = (type, options);
        names = Array.ConvertAll(fields, field => NameOf(field, options));
        bytes = Array.ConvertAll(names, Encoding.UTF8.GetBytes);
        encoded = Array.ConvertAll(names, name => JsonEncodedText.Encode(name, options.Encoder));
        var comparer = options.PropertyNameCaseInsensitive ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        if (names.Distinct(comparer).Count() < names.Length)
            throw new InvalidOperationException($"The naming policy of the JSON options gives two fields of {type} one name.");
    }

    public string Type { get; }

    public JsonSerializerOptions Options { get; }

    public int Count => fields.Length;

    public IReadOnlyList<string> Names => names;

    public bool IsRequired(int field) => fields[field].IsRequired;

    public JsonEncodedText Encoded(int field) => encoded[field];

    /// <summary>The field of the property on which the reader stands, or -1. Properties mostly come in the order of the fields, so the search begins there.</summary>
    /// <param name="reader">Stands on the name of a property.</param>
    /// <param name="expected">The field that would come next.</param>
    public int Find(ref Utf8JsonReader reader, int expected)
    {
        for (var i = expected; i < bytes.Length; i++)
            if (reader.ValueTextEquals(bytes[i])) return i;
        for (var i = 0; i < expected && i < bytes.Length; i++)
            if (reader.ValueTextEquals(bytes[i])) return i;
        return Options.PropertyNameCaseInsensitive && reader.GetString() is { } name
            ? Array.FindIndex(names, known => known.Equals(name, StringComparison.OrdinalIgnoreCase))
            : -1;
    }

    /// <summary>The required fields that were not read.</summary>
    /// <param name="seen">Whether each field was read.</param>
    public IEnumerable<string> Missing(bool[] seen) => names.Where((_, i) => fields[i].IsRequired && !seen[i]);

    private static string NameOf(JsonField field, JsonSerializerOptions options) =>
        options.PropertyNamingPolicy is not { } policy
            ? field.Name
            : policy.ConvertName(field.Name) ?? throw new InvalidOperationException($"The naming policy of the JSON options gives '{field.Name}' no name.");
}
