using Statecraft.Import.Drafts;

namespace Statecraft.Import.Remarks;

/// <summary>A party as it is read, before it is known whose it is: <see cref="Placed"/> says that the text has told, <see cref="Title"/>
/// its words, and <see cref="Usual"/> the country that the title alone means.</summary>
internal sealed record Mention(PartyDraft Party, bool Placed, string Title = "", string? Usual = null);
