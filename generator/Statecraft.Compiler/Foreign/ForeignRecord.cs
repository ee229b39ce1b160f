using Statecraft.Compiler.Collections;

namespace Statecraft.Compiler.Foreign;

/// <summary>What is known here of a record of another dataset.</summary>
/// <param name="Id">Its id in that version.</param>
/// <param name="FormerIds">Ids that it had before.</param>
/// <param name="Lifespan">When it existed; null where it does not say.</param>
internal sealed record ForeignRecord(string Id, Seq<string> FormerIds = default, ForeignLifespan? Lifespan = null);
