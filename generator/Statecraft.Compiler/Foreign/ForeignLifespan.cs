using Statecraft.Compiler.Collections;
using Statecraft.Core;

namespace Statecraft.Compiler.Foreign;

/// <summary>When a record of another dataset existed: some spells, or a beginning and an end.</summary>
/// <param name="Spells">The spells; none where there are a beginning and an end.</param>
/// <param name="Begin">The beginning; the empty date where it is not stated.</param>
/// <param name="End">The end; the empty date where it is not stated.</param>
internal sealed record ForeignLifespan(Seq<Edtf> Spells, Edtf Begin = default, Edtf End = default)
{
    public bool IsEmpty => Spells.IsEmpty && Begin.StartBits == 0 && End.StartBits == 0;
}
