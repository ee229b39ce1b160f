using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Statecraft.Core;

namespace Statecraft.Service;

/// <summary>Reads what a question says after its <c>?</c>.</summary>
internal static class Query
{
    private static readonly JsonSerializerOptions Words = new() { TypeInfoResolver = Dataset.JsonTypeInfoResolver };

    /// <summary>A text that is there.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static string Text(HttpRequest request, string name) => Optional(request, name) ?? throw new FormatException($"The question needs '{name}'.");

    /// <summary>A text, or null.</summary>
    public static string? Optional(HttpRequest request, string name) => request.Query[name] is [{ Length: > 0 } text, ..] ? text : null;

    /// <summary>A whole number between two others.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static int Number(HttpRequest request, string name, int otherwise, int least, int most)
    {
        if (Optional(request, name) is not { } text) return otherwise;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new FormatException($"'{name}' must be a whole number from {least} to {most}.");
    }

    /// <summary>A date, however exact.</summary>
    /// <exception cref="FormatException">It is none; the message says why.</exception>
    public static Edtf Date(HttpRequest request, string name) =>
        Edtf.TryParse(Text(request, name), out var date, out var problem) ? date : throw new FormatException($"{name}: {problem}.");

    /// <summary>A member of an enum by its word in the data.</summary>
    /// <exception cref="JsonException">There is no such word; the message says which was meant.</exception>
    public static T Word<T>(HttpRequest request, string name)
        where T : struct, Enum =>
        JsonSerializer.Deserialize($"\"{JsonEncodedText.Encode(Text(request, name))}\"", (JsonTypeInfo<T>)Words.GetTypeInfo(typeof(T)));
}
