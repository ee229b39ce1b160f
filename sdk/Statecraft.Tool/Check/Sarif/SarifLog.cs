using System.Text.Json.Serialization;

namespace Statecraft.Tool.Check.Sarif;

/// <summary>A log of SARIF 2.1.0, as much of it as a report needs. The names are those of the standard.</summary>
internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<SarifRun> Runs);

/// <param name="OriginalUriBaseIds">What the paths are relative to. Where that is on this machine is nobody's business.</param>
/// <param name="NewlineSequences">What ends a line, when lines are counted.</param>
internal sealed record SarifRun(
    SarifTool Tool,
    IReadOnlyDictionary<string, SarifBase> OriginalUriBaseIds,
    string ColumnKind,
    IReadOnlyList<string> NewlineSequences,
    IReadOnlyList<SarifResult> Results);

internal sealed record SarifTool(SarifDriver Driver);

/// <param name="Rules">The kinds of problems that occur.</param>
internal sealed record SarifDriver(string Name, string SemanticVersion, IReadOnlyList<SarifRule> Rules);

/// <param name="Help">The page that explains it.</param>
/// <param name="HelpUri">Where the page is on the web; null where that is not known, for the standard takes no relative one.</param>
internal sealed record SarifRule(
    string Id,
    SarifText ShortDescription,
    SarifText FullDescription,
    SarifHelp Help,
    string? HelpUri,
    SarifConfiguration DefaultConfiguration);

internal sealed record SarifText(string Text);

internal sealed record SarifHelp(string Text, string Markdown);

internal sealed record SarifConfiguration(string Level);

internal sealed record SarifBase(SarifText Description);

internal sealed record SarifResult(
    string RuleId,
    int RuleIndex,
    string Level,
    SarifText Message,
    IReadOnlyList<SarifLocation> Locations,
    IReadOnlyList<SarifLocation>? RelatedLocations);

internal sealed record SarifLocation(int? Id, SarifPhysicalLocation PhysicalLocation, SarifText? Message);

internal sealed record SarifPhysicalLocation(SarifArtifact ArtifactLocation, SarifRegion Region);

/// <param name="UriBaseId">What a relative URI is relative to.</param>
internal sealed record SarifArtifact(string Uri, string? UriBaseId);

/// <summary>From the first character to the place after the last one.</summary>
internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);
