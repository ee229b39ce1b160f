using System.Text.RegularExpressions;

namespace Statecraft.Tests.Reference;

/// <summary>What a reader meets on the pages of the reference.</summary>
public class LinkTests
{
    private static readonly Regex Link = new(@"\]\((?<path>[^)#]*)(#(?<anchor>[^)]*))?\)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    private static readonly IReadOnlyDictionary<string, string> Pages = ReferencePages.All();

    [Fact]
    public void Every_link_leads_to_a_heading()
    {
        var headings = Pages.ToDictionary(page => page.Key, page => page.Value.Split('\n').Where(line => line.StartsWith('#'))
            .Select(line => Links.Anchor(line.TrimStart('#').Trim().Replace(@"\", "", StringComparison.Ordinal))).ToList(), StringComparer.Ordinal);
        foreach (var (from, text) in Pages)
            Assert.All(Link.Matches(text).Select(match => (Path: match.Groups["path"].Value, Anchor: match.Groups["anchor"].Value)).Distinct(), link =>
            {
                var isPage = Pages.ContainsKey(Resolved(from, link.Path)) || File.Exists(Path.Combine(ReferenceTests.Folder, Path.GetDirectoryName(from)!, link.Path));
                Assert.True(isPage || link.Path.Length == 0, $"{from}: {link.Path}");
                if (link.Anchor.Length > 0) Assert.Contains(link.Anchor, headings[link.Path.Length == 0 ? from : Resolved(from, link.Path)]);
            });
    }

    [Fact]
    public void Every_public_type_is_explained_but_those_of_generated_code()
    {
        var index = Pages["README.md"];
        foreach (var type in typeof(Country).Assembly.GetExportedTypes().Concat(typeof(Core.Edtf).Assembly.GetExportedTypes()).Where(type => !type.IsNested))
            Assert.Equal(!ReferencePages.IsForGeneratedCode(type), index.Contains($"| [{TypeNames.NameOf(type)}", StringComparison.Ordinal));
    }

    [Fact]
    public void Types_and_members_are_called_as_in_CSharp() => Assert.All(Pages, page =>
    {
        Assert.DoesNotContain("System.", page.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("{System", page.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("Nullable", page.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("inheritdoc", page.Value, StringComparison.Ordinal);
    });

    [Fact]
    public void Members_of_records_and_of_generated_code_are_left_out()
    {
        Assert.Single(Regex.Matches(Pages["Statecraft/Country.md"], "static Country [A-Z][a-z]* {", RegexOptions.NonBacktracking));
        Assert.DoesNotContain("StartBits", Pages["Statecraft.Core/Edtf.md"], StringComparison.Ordinal);
        Assert.DoesNotContain("FromBits", Pages["Statecraft.Core/Edtf.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void Another_number_of_records_makes_no_page_old()
    {
        var page = Pages["Statecraft/Country.md"];
        var another = Regex.Replace(page, "There were [0-9,]+ when", "There were 1,234 when", RegexOptions.NonBacktracking);
        Assert.NotEqual(page, another);
        Assert.True(ReferencePages.AreSame(page, another));
        Assert.False(ReferencePages.AreSame(page, page.Replace("alpha-2", "alpha-4", StringComparison.Ordinal)));
    }

    private static string Resolved(string from, string path) =>
        path.StartsWith("../", StringComparison.Ordinal) ? path[3..] : from[..(from.LastIndexOf('/') + 1)] + path;
}
