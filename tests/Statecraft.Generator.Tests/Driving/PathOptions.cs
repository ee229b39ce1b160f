using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Statecraft.Generator.Tests;

/// <summary>What the build tells the generator of each file: its path within the folder of the dataset, or that it lists the records of another one.</summary>
internal sealed class PathOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Options None = new(null, null);

    public override AnalyzerConfigOptions GlobalOptions => None;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is YamlFile file ? file.IsList ? new Options(null, "Package") : new Options(file.Name, null) : None;

    private sealed class Options(string? path, string? package) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                "build_metadata.AdditionalFiles.StatecraftPath" => path,
                "build_metadata.AdditionalFiles.StatecraftRecords" => package,
                _ => null,
            };
            return value is not null;
        }
    }
}
