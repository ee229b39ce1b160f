using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Statecraft.Tests;

public class ReadmeTests
{
    private static readonly string Root = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Repository").Value!;

    [Fact]
    public void The_program_in_the_README_prints_what_stands_below_it()
    {
        var readme = File.ReadAllText(Path.Combine(Root, "README.md")).ReplaceLineEndings("\n");
        Assert.Equal(Block(readme, "```text\n"), Run(Block(readme, "```csharp\n")));
    }

    private static string Block(string page, string fence) => page.Split(fence)[1].Split("```")[0];

    private static string Run(string program)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        var trees = new[] { "global using System; global using System.Collections.Generic; global using System.Linq;", program }
            .Select(text => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.CSharp14)));
        using var stream = new MemoryStream();
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable);
        Assert.Empty(CSharpCompilation.Create("Readme", trees, references, options).Emit(stream).Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning));
        using var output = new StringWriter { NewLine = "\n" };
        var before = Console.Out;
        Console.SetOut(output);
        try
        {
            Assembly.Load(stream.ToArray()).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
        }

        return output.ToString();
    }
}
