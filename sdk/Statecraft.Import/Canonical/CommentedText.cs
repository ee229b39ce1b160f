using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Statecraft.Import.Canonical;

/// <summary>From the text of a file to the values in it, with their comments.</summary>
internal sealed class CommentedText
{
    /// <summary>A reader of YAML need not take longer ones, and no field has one.</summary>
    private const int LongestKey = 256;

    private readonly IReadOnlyList<ParsingEvent> events;
    private readonly IReadOnlyDictionary<int, Comments> comments;
    private int at;

    private CommentedText(IReadOnlyList<ParsingEvent> events, int root, IReadOnlyDictionary<int, Comments> comments) =>
        (this.events, at, this.comments) = (events, root, comments);

    /// <summary>The mapping that a file is; one of nothing but comments is an empty one.</summary>
    /// <exception cref="InvalidDataException">It is no plain mapping, or a value is missing; the message begins with the place.</exception>
    public static MapValue Read(string text)
    {
        text = text.TrimStart('\uFEFF');
        var all = Parse(text);
        var found = CommentFinder.Find(text, all);
        var root = all.FindIndex(parsed => parsed is NodeEvent or AnchorAlias);
        if (root < 0 || all[root] is Scalar { Style: ScalarStyle.Plain, Value: "" })
            return MapValue.Empty with { Comments = Comments.None with { Last = [.. found.Select(comment => comment.Text)] } };
        var reader = new CommentedText(all, root, CommentPlacement.Of(all, root, found));
        return reader.Node() as MapValue ?? throw Error(all[root], "the file is no mapping.");
    }

    private static List<ParsingEvent> Parse(string text)
    {
        var all = new List<ParsingEvent>();
        try
        {
            var parser = new Parser(new StringReader(text));
            while (parser.MoveNext()) all.Add(parser.Current!);
            return all;
        }
        catch (YamlException exception)
        {
            throw new InvalidDataException(FormattableString.Invariant($"({exception.Start.Line},{exception.Start.Column}): {exception.Message}"), exception);
        }
    }

    private Value Node()
    {
        var own = comments.GetValueOrDefault(at, Comments.None);
        var start = events[at++];
        return start switch
        {
            Scalar { Style: ScalarStyle.Plain, Value: "" } => throw Error(start, "a value is missing."),
            Scalar scalar => new ScalarValue(scalar.Value, IsBare: scalar.Style == ScalarStyle.Plain) { Comments = own },
            SequenceStart => new ListValue(Items(Node)) { Comments = own },
            MappingStart => new MapValue(Items(Entry)) { Comments = own },
            _ => throw Error(start, "an alias; plain YAML has none."),
        };
    }

    private ImmutableArray<T> Items<T>(Func<T> item)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        while (events[at] is not (SequenceEnd or MappingEnd)) items.Add(item());
        at++;
        return items.ToImmutable();
    }

    private KeyValuePair<string, Value> Entry() => events[at] is Scalar { Value: { Length: > 0 and <= LongestKey } key }
        ? KeyAndValue(key)
        : throw Error(events[at], "a key that is none.");

    private KeyValuePair<string, Value> KeyAndValue(string key)
    {
        at++;
        return new(key, Node());
    }

    private static InvalidDataException Error(ParsingEvent place, string message) =>
        new(FormattableString.Invariant($"({place.Start.Line},{place.Start.Column}): {message}"));
}
