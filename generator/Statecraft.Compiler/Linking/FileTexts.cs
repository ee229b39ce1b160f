using Statecraft.Compiler.Binding;

namespace Statecraft.Compiler.Linking;

/// <summary>
/// The texts of a file and what they have turned out to be. A file says the same again and again: each of its texts is looked up once, and not
/// wherever it stands.
/// </summary>
internal sealed class FileTexts(FileRows file, Registry registry, int entities)
{
    private readonly int[] numbers = new int[file.Texts.Count];
    private readonly RecordEntry?[]?[] records = new RecordEntry?[entities][];

    /// <summary>The number of a text in the pool of the dataset; 0 for 0, which is none.</summary>
    public int NumberIn(TextPool pool, int text)
    {
        if (text == 0) return 0;
        if (numbers[text - 1] == 0) numbers[text - 1] = pool.Add(file.Texts[text - 1]);
        return numbers[text - 1];
    }

    /// <summary>The record whose id a text is, or null.</summary>
    public RecordEntry? Record(int entity, int text)
    {
        var known = records[entity] ??= new RecordEntry?[file.Texts.Count];
        return known[text - 1] ??= registry.Find(entity, file.Texts[text - 1]);
    }
}
