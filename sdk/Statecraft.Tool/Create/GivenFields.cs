using Statecraft.Compiler.Content;
using Statecraft.Core.Text;
using Statecraft.Import.Canonical;

namespace Statecraft.Tool.Create;

/// <summary>The fields that were given with the command.</summary>
/// <param name="Values">Their values; the id is one of them.</param>
/// <param name="Mistake">Why they cannot be taken, or null.</param>
internal sealed record GivenFields(MapValue Values, string? Mistake)
{
    private static GivenFields Bad(string mistake) => new(MapValue.Empty, mistake);

    /// <summary>Reads them by the fields of a kind of record.</summary>
    public static GivenFields Of(ContentType kind, NewRequest request)
    {
        var (pairs, mistake) = Pairs(request);
        if (mistake is not null) return Bad(mistake);
        var values = MapValue.Empty;
        foreach (var (name, text) in pairs)
        {
            if (kind.Field(name) is not { } field) return Bad($"'{name}' is no field of {kind.Singular}{Hint(name, kind)}");
            var value = FieldText.Read(field, text);
            if (values[name] is null) values = values.With(name, value);
            else if (field.IsList) values = values.Put(name, ListValue.Of(((ListValue)values[name]!).Items.AddRange(((ListValue)value).Items)));
            else return Bad($"'{name}' takes one value, and is given twice.");
        }

        return new GivenFields(values, null);
    }

    private static (IReadOnlyList<(string Name, string Text)> Pairs, string? Mistake) Pairs(NewRequest request)
    {
        var pairs = new List<(string, string)>();
        foreach (var set in request.Set)
        {
            if (Split(set) is not { } pair) return ([], $"'{set}' has no '='; a field is set as name=value.");
            pairs.Add(pair);
        }

        for (var i = 0; i < request.Rest.Count; i++)
        {
            var token = request.Rest[i];
            if (!token.StartsWith("--", StringComparison.Ordinal)) return ([], $"'{token}' belongs to no field; give a field as --name value, in quotes where the value has blanks.");
            if (Split(token[2..]) is { } pair) pairs.Add(pair);
            else if (i + 1 < request.Rest.Count) pairs.Add((token[2..], request.Rest[++i]));
            else return ([], $"'{token}' has no value.");
        }

        return (pairs, null);
    }

    private static (string Name, string Text)? Split(string text) =>
        text.IndexOf('=', StringComparison.Ordinal) is var at and > 0 ? (text[..at], text[(at + 1)..]) : null;

    private static string Hint(string name, ContentType kind) =>
        Suggestion.For(name, kind.Fields.Select(field => field.Name)) is { } near
            ? $"; did you mean '{near}'?"
            : $"; it has {string.Join(", ", kind.Fields.Select(field => field.Name))}.";
}
