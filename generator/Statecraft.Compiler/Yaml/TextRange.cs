namespace Statecraft.Compiler.Yaml;

/// <summary>A stretch of a text, as offsets in UTF-16 units from 0; the end is the offset after the last character.</summary>
internal readonly record struct TextRange(int Start, int End)
{
    public int Length => End - Start;
}
