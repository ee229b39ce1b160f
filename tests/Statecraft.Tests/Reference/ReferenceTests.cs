using System.Text;
using Statecraft.Tests.Plausibility;

namespace Statecraft.Tests.Reference;

/// <summary>The pages in <c>sdk/docs</c> say what the code says.</summary>
public class ReferenceTests
{
    public static readonly string Folder = Path.Combine(DataPlaces.Repository, "sdk", "docs");

    private static readonly IReadOnlyDictionary<string, string> Pages = ReferencePages.All();

    [Fact]
    public void Each_page_is_what_the_code_says()
    {
        var differing = Pages.Where(page => !IsAccepted(page.Key, page.Value)).Select(page => page.Key).Order(StringComparer.Ordinal).ToList();
        Assert.True(differing is [], $"Pages of sdk/docs are older than the code; beside them is what it says now, as *.received.md: {string.Join(", ", differing)}");
    }

    [Fact]
    public void No_page_is_of_something_that_is_gone()
    {
        var stale = Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories).Where(file => !file.EndsWith(".received.md", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Where(path => !Pages.ContainsKey(path)).Order(StringComparer.Ordinal).ToList();
        Assert.True(stale is [], $"Nothing makes these pages of sdk/docs any more; delete them: {string.Join(", ", stale)}");
    }

    private static bool IsAccepted(string path, string text)
    {
        var accepted = Path.Combine(Folder, path);
        var received = Path.ChangeExtension(accepted, ".received.md");
        if (File.Exists(accepted) && ReferencePages.AreSame(File.ReadAllText(accepted), text))
        {
            File.Delete(received);
            return true;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return false;
    }
}
