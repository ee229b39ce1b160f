using System.Text;
using Statecraft.Compiler;

namespace Statecraft.Generator.Tests.Foreign;

/// <summary>The list of the records of a dataset, as its package brings it along.</summary>
internal static class RiverList
{
    public const string Name = "Rivers.records.txt";

    public static YamlFile Of(IEnumerable<YamlFile> dataset)
    {
        var read = DatasetCompiler.Read(dataset.Select(file => new DatasetFile(file.Name, Encoding.UTF8.GetBytes(file.Text))));
        Assert.Empty(read.Problems);
        return new YamlFile(Name, read.Content!.ToRecordList());
    }
}
