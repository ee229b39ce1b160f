using System.Collections.Immutable;

namespace Statecraft.Import.Remarks;

/// <summary>Someone met, and in what kind of clause.</summary>
internal readonly record struct Found(Mention Mention, Act Act, bool Expected);

/// <summary>One pass over a text: it keeps the act that the last verb began, and reads a list wherever that act lets one begin.</summary>
internal sealed class MeetingScan(PartyListReader lists, Cursor start)
{
    private readonly ImmutableArray<Found>.Builder met = ImmutableArray.CreateBuilder<Found>();
    private readonly ImmutableArray<string>.Builder unread = ImmutableArray.CreateBuilder<string>();
    private Cursor at = start;
    private Act doing = Act.Other;
    private bool isExpected;
    private bool isOpen;

    public (ImmutableArray<Found> Met, ImmutableArray<string> Unread) Run()
    {
        while (!at.Ended)
        {
            Step();
        }

        return (met.ToImmutable(), unread.ToImmutable());
    }

    private void Step()
    {
        if (at.Word is ".")
        {
            (doing, isExpected, isOpen, at) = (Act.Other, false, false, at.Skip(1));
        }
        else if (Acts.Of(at) is { } act && (doing != Act.Briefing || Vocabulary.IsVerb(at.Word)))
        {
            Begin(act);
        }
        else if (at[-1] is "" or "." or ";" && IsPerson(at) && lists.Read(at) is { } subject)
        {
            Subject(subject);
        }
        else if (Leads())
        {
            With();
        }
        else if (isOpen && Separators.Any(at) is { } next && IsPerson(next))
        {
            Take(next);
        }
        else
        {
            isExpected |= at.Is("was") && at[1] == "to";
            at = at.Skip(1);
        }
    }

    /// <summary>"President X met with …": the others are the visitors themselves. A sentence of nothing but people lacks a verb, and says who was met.</summary>
    private void Subject(Parsed<PartyList> subject)
    {
        if (subject.Rest.Is("met"))
        {
            met.AddRange(subject.Value.Mentions.Select(mention => new Found(mention, Act.Meeting, Expected: false)));
            at = Clause.End(subject.Rest);
        }
        else
        {
            if (subject.Rest.Word is "." or "" && at[-1] is not ";" && subject.Value.Unread.IsEmpty)
            {
                met.AddRange(subject.Value.Mentions.Select(mention => new Found(mention, Act.Meeting, Expected: false)));
            }
            else if (subject.Rest.Word is "." or "")
            {
                unread.Add(at.To(subject.Rest));
            }

            at = subject.Rest;
        }
    }

    private bool Leads() => at.Word switch
    {
        "with" => doing is not (Act.Reception or Act.Briefing),
        "With" => doing == Act.Meeting && at[-1] != ".",
        "by" => doing == Act.Reception,
        "to" => doing == Act.Presentation,
        "between" => at[-1] is "meeting" or "meetings" or "talks",
        "were" or "was" => at[-1] is "present" or "Present",
        _ => false,
    };

    private void Begin(Act act)
    {
        var verb = at.Word;
        (doing, isOpen, at) = (act, false, Clause.Adverbs(at.Skip(1)));
        if (act is Act.Company or Act.Joining && lists.Read(at.Word is "by" or "with" ? at.Skip(1) : at) is { } company)
        {
            var led = act == Act.Company && Vocabulary.IsVerb(verb) && at.Word is not ("by" or "with");
            met.AddRange(company.Value.Mentions.Where(mention => act == Act.Joining ? Hosts.IsHost(mention) : led && Hosts.IsForeign(mention)).Select(mention => new Found(mention, act, isExpected)));
            at = company.Rest;
        }
        else if (Acts.TakesObject(verb) && (act != Act.Other || IsPerson(at)))
        {
            Take(at);
        }
    }

    private void With()
    {
        var next = Separators.Any(at) ?? at.Skip(1);
        if (Take(next))
        {
            return;
        }

        var end = PartyListReader.Fragment(next);
        var goesOn = Separators.Any(end) is { } more && IsPerson(more);
        if (!Vocabulary.IsVerb(next.Word) && (doing == Act.Meeting || goesOn))
        {
            unread.Add(next.To(end));
            (next, isOpen) = (end, goesOn);
        }

        at = next;
    }

    private bool IsPerson(Cursor words) => lists.Named(words) is { } named && named.Value.Any(mention => mention.Party.Name is not null);

    private bool Take(Cursor from)
    {
        if (lists.Read(from) is not { } list)
        {
            return false;
        }

        met.AddRange(list.Value.Mentions.Select(mention => new Found(mention, doing, isExpected)));
        unread.AddRange(doing == Act.Other ? ImmutableArray<string>.Empty : list.Value.Unread);
        (at, isOpen) = (list.Rest, true);
        return true;
    }
}
