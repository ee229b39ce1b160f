using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Statecraft.Import.Remarks;

/// <summary>The small words of these texts, that are not names: what is done, what joins, and who has no name.</summary>
internal static partial class Vocabulary
{
    private static readonly FrozenSet<string> Verbs = Set("""
        met meets meeting conferred consulted discussed briefed reviewed received attended attend attends addressed signed visited toured participated joined
        accompanied led headed opened hosted launched announced delivered gave held laid made returned stopped departed arrived left inspected dedicated
        commemorated witnessed spoke supported celebrated negotiated participate chaired co-chaired co-led co-hosted inaugurated promoted expressed offered
        introduced concluded proposed paid went took had stayed traveled assessed observed played vacationed rested exchanged invited issued welcomed
        appealed urged presented greeted dined lunched conversed talked saw assisted called
        """);

    private static readonly FrozenSet<string> Months = Set("""
        january february march april may june july august september october november december jan. feb. aug. sept. oct. nov. dec.
        """);

    private static readonly FrozenSet<string> Particles = Set("""
        al el bin ibn bint ben de la las los del da do dos das di du von van der den ter zu le y e ul ur ud uz bar abu av af
        """);

    private static readonly FrozenSet<string> Nouns = Set("""
        officials official leaders leader representatives counterparts members delegation delegations personnel partners troops refugees activists cabinet
        presidency council authorities politicians journalists scientists figures governors ambassadors mayors students workers commanders commandants
        soldiers marines ministers legislators parliamentarians executives businessmen heads chiefs delegates colleagues staff parties groups dignitaries
        intellectuals dissidents inspectors envoys allies survivors victims families participants organizations organization community society negotiators
        mediators academics entrepreneurs women youth residents diplomats veterans artists citizens leadership observers experts government contractors
        bishops clergy physicians teachers monitors peacekeepers hostages employees forces rebels assembly family politicians congressmen senators officers cardinals commission committee triumvirate professionals team signatories candidates lawyers missions oficials
        """);

    private static readonly FrozenSet<string> WeakNouns = Set("government community society family leadership council cabinet party");

    private static readonly FrozenSet<string> Qualifiers = Set("senior political opposition military religious civic business civil local government");

    private static readonly FrozenSet<string> Closers = Set("""
        on at in to for during while after before about regarding concerning en upon over from aboard near under against into through following since
        when where as by who that which prior due because if than between among within toward towards until
        """);

    public static bool IsVerb(string word) => Verbs.Contains(word);

    public static bool IsMonth(string word) => Months.Contains(word);

    public static bool IsParticle(string word) => Particles.Contains(word) && char.IsLower(word[0]);

    public static bool IsGroupNoun(string word) => Nouns.Contains(word);

    /// <summary>Whether the noun may go on to another: "government and military leaders".</summary>
    public static bool IsWeakNoun(string word) => WeakNouns.Contains(word);

    public static bool IsQualifier(string word) => Qualifiers.Contains(word);

    public static bool IsCloser(string word) => Closers.Contains(word);

    public static bool IsDate(Cursor words) =>
        (IsMonth(words.Word) && words[1].Any(char.IsDigit)) || (words.Word.Length > 0 && char.IsDigit(words.Word[0]));

    public static bool IsCapital(string word) => word.Length > 0 && char.IsUpper(word[0]);

    public static bool IsJoined(string word) => Prefixed().IsMatch(word);

    private static FrozenSet<string> Set(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(?:al|el|ash|as|ad|an|ar|at|az|ul|ur|d|de|l|bin|e)[-'’‘]\p{L}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Prefixed();
}
