using System.ComponentModel;

namespace Statecraft.Core.Storage;

/// <summary>The literals of one purpose, by number. A span cannot be kept, so what reads a literal keeps the way to it.</summary>
/// <param name="block">The number of the literal, counted from 0.</param>
/// <returns>The bytes of the literal.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate ReadOnlySpan<byte> Blocks(int block);
