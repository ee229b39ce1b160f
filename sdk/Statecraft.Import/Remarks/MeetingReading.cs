using System.Collections.Immutable;
using Statecraft.Import.Drafts;

namespace Statecraft.Import.Remarks;

/// <summary>Whom a text says was met, and what of its meetings could not be read.</summary>
internal sealed record MeetingReading(ImmutableArray<PartyDraft> Met, ImmutableArray<string> Unread);
