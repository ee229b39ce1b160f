using System.Collections.Immutable;

namespace Statecraft.Import.Canonical;

/// <summary>The comments that go with a value, each from its <c>#</c> to the end of its line.</summary>
/// <param name="Above">On lines of their own before the value and its key or dash.</param>
/// <param name="Behind">At the end of its first line.</param>
/// <param name="Last">Within a list or a mapping, after all that is in it.</param>
internal sealed record Comments(ImmutableArray<string> Above, string? Behind, ImmutableArray<string> Last)
{
    public static readonly Comments None = new([], null, []);
}
