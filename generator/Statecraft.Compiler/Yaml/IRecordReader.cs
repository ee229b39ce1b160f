namespace Statecraft.Compiler.Yaml;

/// <summary>
/// Takes the items of the lists that a file consists of, each as soon as it is read. Nodes that live no longer than this cost the collector
/// nothing; those of a whole file would be copied by it.
/// </summary>
internal interface IRecordReader
{
    /// <summary>The file is read from its start. After a repair that is so once more, and what was taken before does not count.</summary>
    void Start();

    /// <param name="key">The key of the list.</param>
    void Take(YamlScalar key, YamlNode item);
}
