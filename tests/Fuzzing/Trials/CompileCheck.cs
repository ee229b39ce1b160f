using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Statecraft.Compiler.Emit;

namespace Statecraft.Fuzzing.Trials;

/// <summary>Generated code compiles, without a warning and with its documentation read.</summary>
internal sealed class CompileCheck
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "Statecraft.Core.dll" or "netstandard.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly Dictionary<string, SyntaxTree> known = new(StringComparer.Ordinal);

    /// <summary>What the C# compiler says first, or null.</summary>
    public string? Check(IReadOnlyList<EmittedFile> sources)
    {
        if (known.Count > 2_000) known.Clear();
        var compilation = CSharpCompilation.Create(
            "Dataset",
            sources.Select(Tree),
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                generalDiagnosticOption: ReportDiagnostic.Error,
                warningLevel: 9999,
                concurrentBuild: false,
                nullableContextOptions: NullableContextOptions.Enable));
        return compilation.GetDiagnostics().FirstOrDefault(d => d.Severity > DiagnosticSeverity.Hidden)?.ToString();
    }

    private SyntaxTree Tree(EmittedFile file)
    {
        if (known.TryGetValue(file.Text, out var tree) && tree.FilePath == file.Name) return tree;
        return known[file.Text] = CSharpSyntaxTree.ParseText(file.Text, Parse, file.Name);
    }
}
