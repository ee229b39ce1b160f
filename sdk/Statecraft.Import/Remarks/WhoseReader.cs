using System.Collections.Immutable;
using Statecraft.Import.Tables;

namespace Statecraft.Import.Remarks;

/// <summary>For whom people act: countries and bodies, one or a list of them, before or after a title.</summary>
internal sealed record Whose(ImmutableArray<string> Countries, ImmutableArray<OrganizationRow> Bodies)
{
    public static Whose Nobody { get; } = new([], []);

    public bool IsNobody => Countries.IsEmpty && Bodies.IsEmpty;

    public bool IsSeveral => Countries.Length + Bodies.Length > 1;

    public Whose With(Whose other) => new(Countries.AddRange(other.Countries), Bodies.AddRange(other.Bodies));
}

/// <summary>Reads the names and adjectives of countries and bodies.</summary>
internal sealed class WhoseReader(Lexicon lexicon, DateOnly? on)
{
    public Parsed<Whose>? One(Cursor words)
    {
        var country = lexicon.Countries.Match(words, on);
        var body = lexicon.Organizations.Match(words);
        return (country, body) switch
        {
            ({ } land, _) when land.Rest[-1].EndsWith("'s", StringComparison.Ordinal) && lexicon.Organizations.Match(land.Rest) is { Value.Name: not null } its =>
                new(new([], [its.Value]), its.Rest),
            ({ } land, var other) when other is not { } longer || longer.Rest.At < land.Rest.At => new(new([.. land.Value], []), land.Rest),
            (_, { } found) => new(new([], [found.Value]), found.Rest),
            _ => null,
        };
    }

    public Parsed<Whose>? List(Cursor words)
    {
        if (One(words) is not { } all)
        {
            return null;
        }

        while (Separators.Plain(all.Rest) is { } next && One(Articles(next)) is { } more)
        {
            all = new(all.Value.With(more.Value), more.Rest);
        }

        return all;
    }

    /// <summary>The list after "of" or "from", less the last of it where that already belongs to the next title.</summary>
    public Parsed<Whose>? After(Cursor words, Func<Cursor, bool> startsTitle)
    {
        if (words.Word is not ("of" or "from" or "representing"))
        {
            return null;
        }

        if (One(Articles(words.Skip(1))) is not { } all)
        {
            return null;
        }

        while (Separators.Plain(all.Rest) is { } next && One(Articles(next.Is("of") ? next.Skip(1) : next)) is { } more && !startsTitle(more.Rest) && !startsTitle(Articles(next)))
        {
            all = new(all.Value.With(more.Value), more.Rest);
        }

        return !all.Value.Bodies.IsEmpty && IsHalfRead(all.Rest) ? null : all;
    }

    /// <summary>A capital after the name of a country or body: the name goes on, and is another one.</summary>
    private static bool IsHalfRead(Cursor rest) => Vocabulary.IsCapital(rest.Word) && !Vocabulary.IsVerb(rest.Word) && !Vocabulary.IsDate(rest);

    private static Cursor Articles(Cursor words) => words.Is("the") ? words.Skip(1) : words;
}
