namespace Statecraft.Import.Remarks;

/// <summary>What a clause tells of.</summary>
internal enum Act
{
    /// <summary>Something else, where only the people with whom it was done were met.</summary>
    Other,

    /// <summary>A meeting: whoever follows "with" was met.</summary>
    Meeting,

    /// <summary>Talks on a subject, which may itself have a "with" in it.</summary>
    Talks,

    /// <summary>A report to those who follow the verb, on what may itself have been a meeting with others.</summary>
    Briefing,

    /// <summary>Travel in someone's company, who is no meeting.</summary>
    Company,

    /// <summary>Company of which the one who was joined may be the host.</summary>
    Joining,

    /// <summary>Something given or said: whoever follows "to" was met.</summary>
    Presentation,

    /// <summary>A reception, where whoever follows "by" was met.</summary>
    Reception,
}

/// <summary>The verbs and nouns that begin an act.</summary>
internal static class Acts
{
    public static Act? Of(Cursor words) => words.Word.ToUpperInvariant() switch
    {
        "MET" or "MEETS" or "CONFERRED" or "CONSULTED" or "DINED" or "LUNCHED" or "GREETED" or "CONVERSED" or "TALKED" => Act.Meeting,
        "MEETING" or "MEETINGS" or "AUDIENCE" or "TALKS" or "CONSULTATIONS" or "CONVERSATIONS" or "DISCUSSIONS" or "DINNER" or "LUNCHEON" or "TALK"
            when words[1] is "with" => Act.Meeting,
        "BRIEFED" => Act.Briefing,
        "HOSTED" when words[1] is "by" => Act.Reception,
        "DISCUSSED" or "REVIEWED" or "NEGOTIATED" => Act.Talks,
        "ACCOMPANIED" or "ACCOOMPANIED" or "SUPPORTED" or "SUPPORTING" => Act.Company,
        "TRAVELED" when words[1] is "with" => Act.Company,
        "JOINED" => Act.Joining,
        "PRESENTED" or "SPOKE" => Act.Presentation,
        "RECEIVED" or "WELCOMED" or "GIVEN" or "ENTERTAINED" => Act.Reception,
        _ when Vocabulary.IsVerb(words.Word) => Act.Other,
        _ => null,
    };

    /// <summary>Whether those met may follow the verb itself: "Met President Diaz", "Briefed King Hussein".</summary>
    public static bool TakesObject(string verb) => verb.ToUpperInvariant() is "MET" or "BRIEFED" or "VISITED" or "GREETED" or "CONSULTED" or "SAW";
}
