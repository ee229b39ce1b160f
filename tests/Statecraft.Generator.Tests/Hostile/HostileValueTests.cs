using System.Globalization;
using System.Text;

namespace Statecraft.Generator.Tests.Hostile;

/// <summary>Addresses, amounts and texts within nested values: what is taken comes out as it went in.</summary>
public sealed class HostileValueTests
{
    private const string Program = """
        using System;
        using System.Linq;
        using Hostile;

        public static class Program
        {
            public static string[][] Run()
            {
                var all = Things.All.ToArray();
                return
                [
                    all.Select(t => t.Page.OriginalString).ToArray(), all.Select(t => t.Pages[0].OriginalString).ToArray(),
                    all.Select(t => t.Part.Text).ToArray(), all.Select(t => t.Parts[1].Texts[0]).ToArray(),
                    [new Thing { Id = "x", Part = all[0].Part }.Page.OriginalString, new Thing { Id = "x", Part = all[0].Part }.Price.ToString()],
                ];
            }
        }
        """;

    [Fact]
    public void Addresses_amounts_and_nested_texts_come_out_as_they_went_in()
    {
        var texts = Strings.Lines.Where(IsTaken).ToArray();
        Assert.InRange(texts.Length, Strings.Lines.Length / 2, Strings.Lines.Length);

        var found = (string[][])Programs.Run(Files(texts, "https://example.org/\"\"\"u8?a=\\u0041&b=<c>#{0}"), Program)!;

        Assert.Equal(texts.Select(Address), found[0]);
        Assert.Equal(texts.Select(Address), found[1]);
        Assert.Equal(texts, found[2]);
        Assert.Equal(texts, found[3]);
        Assert.Equal(["https://example.org/\"\"\"u8?a=\\u0041&b=<c>#{0}", "1 %"], found[4]);
    }

    private static bool IsTaken(string text) => Roslyn.Run(Files([text], "https://example.org/")).GetRunResult().Diagnostics.IsEmpty;

    private static string Address(string text) => $"https://example.org/{text}";

    private static List<YamlFile> Files(string[] texts, string page)
    {
        var schema = $$"""
            entity: Thing
            plural: Things
            members: true
            fields:
              page: { type: uri, default: {{Yaml.Quoted(page)}} }
              pages: { type: uri* }
              price: { type: measure, default: "1 %" }
              part: { type: Part }
              parts: { type: Part* }
            types:
              Part:
                short: text
                summary: {{Yaml.Quoted(string.Concat(texts))}}
                fields:
                  text: { type: text, summary: {{Yaml.Quoted(texts[0])}} }
                  texts: { type: text* }
            units: { "%": {{Yaml.Quoted(texts[0])}} }
            """;
        var data = new StringBuilder("things:\n");
        for (var i = 0; i < texts.Length; i++)
        {
            var (text, address) = (Yaml.Quoted(texts[i]), Yaml.Quoted(Address(texts[i])));
            data.Append(CultureInfo.InvariantCulture, $"  - {{ id: t{i:0000}, page: {address}, pages: [{address}], part: {text}, parts: [{text}, {{ text: {text}, texts: [{text}] }}] }}\n");
        }

        return [new("dataset.yaml", "name: Hostile\nnamespace: Hostile\n"), new("schema/thing.yaml", schema), new("things.yaml", data.ToString())];
    }
}
