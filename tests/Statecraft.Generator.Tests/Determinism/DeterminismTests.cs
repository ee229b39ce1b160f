using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Statecraft.Compiler;

namespace Statecraft.Generator.Tests.Determinism;

/// <summary>What is generated follows from what the files say, and from nothing else.</summary>
public sealed class DeterminismTests
{
    private static readonly IReadOnlyList<YamlFile> Zoo = YamlFile.Fixture("zoo");

    /// <summary>Finnish writes a minus of its own, Turkish has two letters i, Danish sorts aa after z.</summary>
    [Theory]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    [InlineData("da-DK")]
    [InlineData("ar-SA")]
    public void Every_culture_generates_the_same_bytes(string culture)
    {
        Assert.Equal(In("", Zoo), In(culture, Zoo));
        var broken = YamlFile.Fixture("broken");
        Assert.Equal(In("", broken), In(culture, broken));
    }

    [Fact]
    public void Files_in_any_order_generate_the_same_bytes()
    {
        var random = new Random(7);
        var (zoo, broken) = (Everything(Zoo), Everything(YamlFile.Fixture("broken")));
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(zoo, Everything([.. Zoo.OrderBy(_ => random.Next())]));
            Assert.Equal(broken, Everything([.. YamlFile.Fixture("broken").OrderBy(_ => random.Next())]));
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_end_of_line_generates_the_same_bytes_and_the_same_places(string end)
    {
        Assert.Equal(Everything(Zoo), Everything([.. Zoo.Select(file => file.With(file.Text.Replace("\n", end, StringComparison.Ordinal)))]));
        var broken = YamlFile.Fixture("broken");
        Assert.Equal(Everything(broken), Everything([.. broken.Select(file => file.With(file.Text.Replace("\n", end, StringComparison.Ordinal)))]));
    }

    [Fact]
    public void A_byte_order_mark_changes_nothing()
    {
        static YamlFile Marked(YamlFile file)
        {
            byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(file.Text)];
            return new YamlFile(file.Name, SourceText.From(new MemoryStream(bytes), Encoding.UTF8));
        }

        Assert.Equal(Everything(Zoo), Everything([.. Zoo.Select(Marked)]));
        Assert.Equal(Everything(YamlFile.Fixture("broken")), Everything([.. YamlFile.Fixture("broken").Select(Marked)]));
    }

    [Fact]
    public void The_layout_of_folders_and_the_order_of_records_change_nothing()
    {
        var moved = Zoo.Select(file => file.Name.Contains('/') && !file.Name.StartsWith("schema/", StringComparison.Ordinal)
            ? new YamlFile("elsewhere/" + file.Name.Replace('/', '-'), file.Text) : file);
        Assert.Equal(Everything(Zoo), Everything([.. moved]));
        var keepers = Zoo.Single(file => file.Name == "keepers.yaml");
        var lines = keepers.Text.TrimEnd().Split('\n');
        var turned = keepers.With($"{lines[0]}\n{lines[2]}\n{lines[1]}\n");
        Assert.Equal(Everything(Zoo), Everything([.. Zoo.Select(file => file == keepers ? turned : file)]));
    }

    [Fact]
    public void The_code_names_no_path_and_no_day_of_its_making_and_the_version_of_the_data_once()
    {
        var code = Everything(Zoo);
        foreach (var word in new[] { YamlFile.Folder, ".yaml", Repository.Root, DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) })
            Assert.DoesNotContain(word, code, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', code);
        var other = Zoo.Select(file => file.Name == "dataset.yaml" ? file.With(file.Text.Replace("1.2.3", "9.9.9", StringComparison.Ordinal)) : file);
        Assert.Equal(2, code.Split("1.2.3").Length);
        Assert.Equal(code.Replace("=> \"1.2.3\";", "=> \"9.9.9\";", StringComparison.Ordinal), Everything([.. other]));
    }

    [Fact]
    public void The_compiler_alone_generates_the_same_and_finds_the_same()
    {
        foreach (var files in new[] { Zoo, YamlFile.Fixture("broken"), YamlFile.Fixture("broken-schema") })
        {
            var alone = DatasetCompiler.Compile(files.Select(file => new DatasetFile(file.Name, Encoding.UTF8.GetBytes(file.Text))));
            var result = Roslyn.Run(files).GetRunResult().Results.Single();
            Assert.Equal(alone.Sources.Select(s => (s.Name, s.Text)).Order(), result.GeneratedSources.Select(s => (s.HintName, s.SourceText.ToString())).Order());
            Assert.Equal(
                alone.Problems.Select(p => $"{YamlFile.Folder}{p}").Order(StringComparer.Ordinal),
                result.Diagnostics.Select(d => d.ToString()).Order(StringComparer.Ordinal));
        }
    }

    private static string In(string culture, IReadOnlyList<YamlFile> files)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return Everything(files);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    /// <summary>All generated files and all diagnostics, in the order in which they are handed over.</summary>
    private static string Everything(IReadOnlyList<YamlFile> files)
    {
        var result = Roslyn.Run(files).GetRunResult().Results.Single();
        var text = new StringBuilder();
        foreach (var source in result.GeneratedSources) text.Append(source.HintName).Append('\n').Append(source.SourceText).Append('\n');
        foreach (var problem in result.Diagnostics) text.Append(DiagnosticFormatter(problem)).Append('\n');
        return text.ToString();
    }

    private static string DiagnosticFormatter(Diagnostic problem) => $"{problem.Location.GetLineSpan()} {problem.Id} {problem.GetMessage(CultureInfo.InvariantCulture)}";
}
