using System.Collections.Immutable;

namespace Statecraft.Import.Remarks;

/// <summary>Someone met, and in what kind of clause.</summary>
internal readonly record struct Found(Mention Mention, Act Act, bool Expected);

/// <summary>One pass over a text: it keeps the act that the last verb began, and reads a list wherever that act lets one begin.</summary>
internal sealed class MeetingScan(PartyListReader lists, Cursor start)
{
    private readonly ImmutableArray<Found>.Builder _met = ImmutableArray.CreateBuilder<Found>();
    private readonly ImmutableArray<string>.Builder _unread = ImmutableArray.CreateBuilder<string>();
    private Cursor _at = start;
    private Act _act = Act.Other;
    private bool _expected;
    private bool _open;

    public (ImmutableArray<Found> Met, ImmutableArray<string> Unread) Run()
    {
        while (!_at.Ended)
        {
            Step();
        }

        return (_met.ToImmutable(), _unread.ToImmutable());
    }

    private void Step()
    {
        if (_at.Word is ".")
        {
            (_act, _expected, _open, _at) = (Act.Other, false, false, _at.Skip(1));
        }
        else if (Acts.Of(_at) is { } act)
        {
            Begin(act);
        }
        else if (_at[-1] is "" or "." or ";" && IsPerson(_at) && lists.Read(_at) is { } subject)
        {
            Subject(subject);
        }
        else if (Leads())
        {
            With();
        }
        else if (_open && Separators.Any(_at) is { } next && IsPerson(next))
        {
            Take(next);
        }
        else
        {
            _expected |= _at.Is("was") && _at[1] == "to";
            _at = _at.Skip(1);
        }
    }

    /// <summary>"President X met with …": the others are the visitors themselves. People without a verb are a part of something lost.</summary>
    private void Subject(Parsed<PartyList> subject)
    {
        if (subject.Rest.Is("met"))
        {
            _met.AddRange(subject.Value.Mentions.Select(mention => new Found(mention, Act.Meeting, Expected: false)));
            _at = ClauseEnd(subject.Rest);
        }
        else
        {
            if (subject.Rest.Word is "." or "")
            {
                _unread.Add(_at.To(subject.Rest));
            }

            _at = subject.Rest;
        }
    }

    private static Cursor ClauseEnd(Cursor words)
    {
        while (!words.Ended && words.Word is not ("." or ";"))
        {
            words = words.Skip(1);
        }

        return words;
    }

    private bool Leads() => _at.Word switch
    {
        "with" => _act != Act.Reception,
        "by" => _act == Act.Reception,
        "to" => _act == Act.Presentation,
        "between" => _at[-1] is "meeting" or "meetings" or "talks",
        "were" or "was" => _at[-1] is "present" or "Present",
        _ => false,
    };

    private void Begin(Act act)
    {
        var verb = _at.Word;
        (_act, _open, _at) = (act, false, Adverbs(_at.Skip(1)));
        if (act is Act.Company or Act.Joining && lists.Read(_at.Word is "by" or "with" ? _at.Skip(1) : _at) is { } company)
        {
            _met.AddRange(company.Value.Mentions.Where(mention => act == Act.Joining && IsHost(mention)).Select(mention => new Found(mention, act, _expected)));
            _at = company.Rest;
        }
        else if (Acts.TakesObject(verb) && (act != Act.Other || IsPerson(_at)))
        {
            Take(_at);
        }
    }

    private void With()
    {
        var next = Separators.Any(_at) ?? _at.Skip(1);
        if (Take(next))
        {
            return;
        }

        var end = PartyListReader.Fragment(next);
        var goesOn = Separators.Any(end) is { } more && IsPerson(more);
        if (!Vocabulary.IsVerb(next.Word) && (_act == Act.Meeting || goesOn))
        {
            _unread.Add(next.To(end));
            (next, _open) = (end, goesOn);
        }

        _at = next;
    }

    private bool IsPerson(Cursor words) => lists.Named(words) is { } named && named.Value.Any(mention => mention.Party.Name is not null);

    private bool Take(Cursor from)
    {
        if (lists.Read(from) is not { } list)
        {
            return false;
        }

        _met.AddRange(list.Value.Mentions.Select(mention => new Found(mention, _act, _expected)));
        _unread.AddRange(_act == Act.Other ? ImmutableArray<string>.Empty : list.Value.Unread);
        (_at, _open) = (list.Rest, true);
        return true;
    }

    private static bool IsHost(Mention mention) => mention.Placed || mention.Party.Role is "monarch" or "pope";

    private static Cursor Adverbs(Cursor words)
    {
        while (words.Word.EndsWith("ly", StringComparison.Ordinal) || words.Word is "also" or "again" or "briefly" or "together" or "first" or "afterward")
        {
            words = words.Skip(1);
        }

        return Days.Skip(words);
    }
}
