using System.Text.RegularExpressions;

namespace Statecraft.Import.Remarks;

/// <summary>Takes from a clause what names events without saying that the traveller took part: what was spoken of, and where they came from or went to.</summary>
internal static partial class OtherEvents
{
    public static string Without(string clause) => Meetings().Replace(Topics().Replace(Journeys().Replace(clause, " "), " "), " ");

    /// <summary>From the verb of speaking to the next thing done.</summary>
    [GeneratedRegex(
        @"\b(?:discuss(?:ed|ing|ions?)|briefed|reviewed|to discuss|to consult|conferred|consultations|attempted to negotiate|announced|appealed|proposed|commented|postponing|outlined|postponed|was to have|in preparation for|preparations for)\b.*?(?=(?:,| and|,? and) (?:also |held |then )?(?:attend|address|sign|visit|met|particip|open|led|head|host|co-|chair|dedicat|took|deliver|celebrat|commemorat)|\b(?:at|during) (?:a |the )?(?:meeting of the )?(?:UN|G-\d|NATO|APEC|US-EU|Summit|White House|Mayo)|\bwhile attending\b|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Topics();

    /// <summary>Whom they met: the ministers of a group are not its session.</summary>
    [GeneratedRegex(
        @"\b(?:also )?met (?:\w+ )?with\b.*?(?=\b(?:at|during|while|before|following|alongside|in ceremonies|to sign|and an? US-|for (?:an?|the|dedication))\b|(?:,| and|,? and) (?:also |held |then )?(?:attend|address|sign|visit|particip|open|led|head|host|co-|chair|dedicat|took|deliver|celebrat|commemorat|inaugurat|received|toured|gave|announc|made|observ|mark|laid|launch|held|express|assess|had|appeal)|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Meetings();

    /// <summary>Attending something of the UN before the visit was part of the same stay; events elsewhere were not.</summary>
    [GeneratedRegex(
        @"\b(?:en route|while (?:returning|travel+ing|en route)|on (?:his |her |the )?(?:way|return)|returning from|return from|(?<!before and )after (?:attending (?!(?:the |a )?(?:session of )?(?:the )?UN)|the |an? |visiting|receiving)|before (?!and after)|following|prior to|preliminary to(?! the Paris)|in advance of|during return)\b.*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Journeys();
}
