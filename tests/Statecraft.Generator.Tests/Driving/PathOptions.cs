using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Statecraft.Generator.Tests;

/// <summary>What the build tells the generator of each file: its path within the folder of the dataset.</summary>
internal sealed class PathOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Options None = new(null);

    public override AnalyzerConfigOptions GlobalOptions => None;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is YamlFile file ? new Options(file.Name) : None;

    private sealed class Options(string? path) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_metadata.AdditionalFiles.StatecraftPath" ? path : null;
            return value is not null;
        }
    }
}
