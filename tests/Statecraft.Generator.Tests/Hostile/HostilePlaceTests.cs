using Microsoft.CodeAnalysis;

namespace Statecraft.Generator.Tests.Hostile;

/// <summary>Wherever a stranger may write a text, it is refused with a problem, or the code compiles without a warning.</summary>
public sealed class HostilePlaceTests
{
    /// <summary>Each compilation takes a while, and what is taken at all is taken many times over.</summary>
    private const int Compiled = 12;

    public static TheoryData<string> Places => [.. HostilePlaces.All.Keys];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_text_in_this_place_is_refused_or_does_no_harm(string place)
    {
        var taken = new List<YamlFile[]>();
        foreach (var text in Strings.Texts.Concat(Strings.Names).Concat(Strings.LongTexts.Take(5)))
        {
            var files = HostilePlaces.All[place](text);
            var result = Roslyn.Run(files).GetRunResult();
            Assert.Null(result.Results.Single().Exception);
            Assert.DoesNotContain(result.Diagnostics, d => d.Id == "STC9001");
            if (result.Diagnostics.IsEmpty) taken.Add(files);
            else Assert.All(result.Diagnostics, d => Assert.Equal(DiagnosticSeverity.Error, d.Severity));
        }

        var step = 1 + (taken.Count / Compiled);
        for (var i = 0; i < taken.Count; i += step) Programs.Load(taken[i]);
    }

    /// <summary>Where a file lies is no part of the code.</summary>
    [Fact]
    public void The_path_of_a_file_is_not_in_the_code()
    {
        var plain = Code("plain");
        foreach (var text in Strings.Lines) Assert.Equal(plain, Code(text));

        static IEnumerable<string> Code(string path) =>
            Roslyn.Run(HostilePlaces.All["path"](path)).GetRunResult().Results.Single().GeneratedSources.Select(source => source.SourceText.ToString());
    }
}
