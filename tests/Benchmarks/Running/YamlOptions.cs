using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Statecraft.Benchmarks.Running;

/// <summary>Tells the generator which path a file has within its dataset, as the project file does in a build.</summary>
internal sealed class YamlOptions : AnalyzerConfigOptionsProvider
{
    private static readonly Options None = new(null);

    public override AnalyzerConfigOptions GlobalOptions => None;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(textFile.Path);

    private sealed class Options(string? path) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_metadata.AdditionalFiles.StatecraftPath" ? path : null;
            return value is not null;
        }
    }
}
