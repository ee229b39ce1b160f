using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Statecraft.Tests;

public class ReadmeTests
{
    private static readonly string Root = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Repository").Value!;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_programs_in_the_README_print_what_stands_below_them(int number)
    {
        var readme = File.ReadAllText(Path.Combine(Root, "README.md")).ReplaceLineEndings("\n");
        var fromProgram = readme.Split("```csharp\n")[number];
        Assert.Equal(fromProgram.Split("```text\n")[1].Split("```")[0], Run(fromProgram.Split("```")[0]));
    }

    private static string Run(string program)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        var trees = new[] { "global using System; global using System.Collections.Generic; global using System.Linq;", program }
            .Select(text => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.CSharp14)));
        using var stream = new MemoryStream();
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable);
        Assert.Empty(CSharpCompilation.Create("Readme", trees, references, options).Emit(stream).Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning));
        using var output = new StringWriter { NewLine = "\n" };
        var (before, culture) = (Console.Out, CultureInfo.CurrentCulture);
        Console.SetOut(output);
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            Assembly.Load(stream.ToArray()).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
            CultureInfo.CurrentCulture = culture;
        }

        return output.ToString();
    }
}
