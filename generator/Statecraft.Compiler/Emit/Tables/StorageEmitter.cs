using Statecraft.Compiler.Emit.Physical;

namespace Statecraft.Compiler.Emit.Tables;

/// <summary>Writes the texts and lists that all tables refer to.</summary>
internal static class StorageEmitter
{
    public static void Write(CodeWriter writer, HeapLayout heap, PoolLayout pool)
    {
        writer.Summary("The texts and lists of the dataset, each once.");
        writer.Open("internal static class DatasetStorage");
        writer.Line("internal static readonly Heap Texts = new(TextLiterals);");
        writer.Line(FormattableString.Invariant($"internal static readonly Pool Lists = new(ListLiterals, width: {pool.Width});"));
        writer.Line();
        LiteralCode.Write(writer, "TextLiterals", heap.Blocks);
        writer.Line();
        LiteralCode.Write(writer, "ListLiterals", pool.Blocks);
        writer.Close();
    }
}
