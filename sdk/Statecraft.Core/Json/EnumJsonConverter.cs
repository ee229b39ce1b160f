using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Statecraft.Core.Json;

/// <summary>A member of an enum as its word in YAML, also where it is the name of a property.</summary>
/// <typeparam name="T">An enum whose members are numbered from 0, and ints.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EnumJsonConverter<T> : JsonConverter<T>, IJsonItem<T>
    where T : struct, Enum
{
    private readonly string[] words;

    /// <param name="words">The words of the members, in their order.</param>
    protected EnumJsonConverter(params string[] words) => this.words = words;

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadWord(ref reader, Outside(options));

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(WordOf(value));
    }

    /// <inheritdoc/>
    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Find(ref reader, Outside(options));

    /// <inheritdoc/>
    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(WordOf(value));
    }

    void IJsonItem<T>.WriteItem(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Write(writer, value, options);

    T IJsonItem<T>.ReadItem(ref Utf8JsonReader reader, JsonFieldReader fields) => ReadWord(ref reader, fields);

    private static JsonFieldReader Outside(JsonSerializerOptions options) => new(options, isWhole: false);

    private T ReadWord(ref Utf8JsonReader reader, JsonFieldReader fields) =>
        reader.TokenType == JsonTokenType.String ? Find(ref reader, fields) : throw fields.Needed("a word", reader.TokenType);

    private T Find(ref Utf8JsonReader reader, JsonFieldReader fields)
    {
        for (var number = 0; number < words.Length; number++)
            if (reader.ValueTextEquals(words[number])) return Unsafe.As<int, T>(ref number);
        var word = reader.GetString()!;
        throw fields.Fault($"{JsonFault.Quote(word)} is no {typeof(T).Name}{JsonFault.Hint(word, words)}");
    }

    private string WordOf(T value)
    {
        var number = Unsafe.As<T, int>(ref value);
        return number >= 0 && number < words.Length ? words[number] : throw new JsonException($"{number} is no {typeof(T).Name}.");
    }
}
