using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Statecraft.Core;

namespace Statecraft.Generator.Tests;

/// <summary>A compilation and a driver, set up as a build sets them up.</summary>
internal static class Roslyn
{
    /// <summary>Documentation is checked, as in a project that generates it.</summary>
    public static readonly CSharpParseOptions Parse = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Append(typeof(Edtf).Assembly.Location)
            .DistinctBy(Path.GetFileName)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>A library of these C# files. Nullable is on, and every warning is an error, as in the strictest of projects.</summary>
    public static CSharpCompilation Compilation(params string[] sources) =>
        CSharpCompilation.Create(
            "Dataset",
            sources.Select((text, i) => CSharpSyntaxTree.ParseText(text, Parse.WithDocumentationMode(DocumentationMode.Parse), $"Program{i}.cs")),
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                generalDiagnosticOption: ReportDiagnostic.Error,
                warningLevel: 9999,
                nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>A driver that has not run yet, and remembers each step.</summary>
    public static GeneratorDriver Driver(IEnumerable<AdditionalText> files) =>
        CSharpGeneratorDriver.Create(
            [new DatasetGenerator().AsSourceGenerator()],
            files,
            Parse,
            new PathOptions(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>A driver that has run over these files.</summary>
    public static GeneratorDriver Run(IEnumerable<AdditionalText> files) => Driver(files).RunGenerators(Compilation());
}
