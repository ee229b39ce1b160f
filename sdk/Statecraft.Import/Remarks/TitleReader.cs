using System.Collections.Immutable;
using Statecraft.Import.Tables;

namespace Statecraft.Import.Remarks;

/// <summary>The titles before a name: one, a chain that one person bears, or a plural that several share.</summary>
internal sealed record Titles(ImmutableArray<TitleRow> Each, bool Plural)
{
    public TitleRow First => Each[0];

    /// <summary>The title that says most of one person who bears several: a deputy prime minister who is foreign minister too came as the latter.</summary>
    public TitleRow Main => Each.FirstOrDefault(row => row.Role is "president" or "monarch" or "prime-minister" or "foreign-minister") ?? First;

    public string? Kept => Each.Length == 1 ? First.Kept : string.Join(" and ", Each.Select(row => row.Title));
}

/// <summary>Reads titles; half a title before "and" ("Foreign and Defense Ministers") takes the noun of the next.</summary>
internal sealed class TitleReader(Lexicon lexicon)
{
    public Parsed<Titles>? Read(Cursor words)
    {
        if (Halves(words) is { } halves)
        {
            return halves;
        }

        if (One(words) is not { } first)
        {
            return null;
        }

        while ((first.Rest.Is("and") || first.Rest.Is("/")) && One(Article(first.Rest.Skip(1))) is { } next && next.Value.Plural == first.Value.Plural)
        {
            first = new(first.Value with { Each = first.Value.Each.AddRange(next.Value.Each) }, next.Rest);
        }

        return first;
    }

    public bool Starts(Cursor words) => One(words) is not null;

    private Parsed<Titles>? One(Cursor words)
    {
        var one = lexicon.Titles.Match(words);
        var many = lexicon.PluralTitles.Match(words);
        return (one, many) switch
        {
            ({ } title, var plural) when plural is not { } longer || longer.Rest.At < title.Rest.At => new(new([title.Value], Plural: false), title.Rest),
            (_, { } titles) => new(new([titles.Value], Plural: true), titles.Rest),
            _ => null,
        };
    }

    private Parsed<Titles>? Halves(Cursor words)
    {
        if (words.Word is not ("Foreign" or "Defense" or "Prime" or "Finance" or "Interior" or "Economic" or "Trade") || !words[1].Equals("and", StringComparison.Ordinal)
            || lexicon.PluralTitles.Match(words.Skip(2)) is not { } second)
        {
            return null;
        }

        var noun = new Cursor([words.Word, "Minister"], 0);
        return lexicon.Titles.Match(noun) is { } half ? new(new([half.Value, second.Value], Plural: true), second.Rest) : null;
    }

    private static Cursor Article(Cursor words) => words.Is("the") ? words.Skip(1) : words;
}
