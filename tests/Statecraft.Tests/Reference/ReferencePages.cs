using System.ComponentModel;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Statecraft.Core;

namespace Statecraft.Tests.Reference;

/// <summary>The reference of the public API: a page for each subject, and the page that lists them.</summary>
internal static class ReferencePages
{
    public const string Origin = "<!-- Written from the code and its documentation, and held to it by a test: tests/README.md says how to accept a change. -->";

    private static readonly Regex Counted = new("There were [0-9,]+ when", RegexOptions.NonBacktracking);

    private static readonly Assembly[] Assemblies = [typeof(Country).Assembly, typeof(Edtf).Assembly];

    /// <summary>The pages by their paths.</summary>
    public static IReadOnlyDictionary<string, string> All()
    {
        var pages = Pages.Of([.. Assemblies.SelectMany(assembly => assembly.GetExportedTypes()).Where(type => !IsForGeneratedCode(type))]);
        var (documentation, links) = (new Documentation(Assemblies), new Links(pages));
        return pages.Select(page => (page.Path, Text: PageWriter.Write(page, documentation, links)))
            .Append(("README.md", Index(pages, documentation, links)))
            .ToDictionary(page => page.Item1, page => page.Item2, StringComparer.Ordinal);
    }

    /// <summary>Whether generated code alone uses a type, which editors do not offer then.</summary>
    public static bool IsForGeneratedCode(Type type) => type.GetCustomAttribute<EditorBrowsableAttribute>()?.State == EditorBrowsableState.Never;

    /// <summary>How many records have a member. It changes with the data, and a page is not older than the code for that.</summary>
    public static string Count(int count) => string.Create(CultureInfo.InvariantCulture, $"There were {count:N0} when this page was written.");

    /// <summary>Whether two texts of a page say the same of the code.</summary>
    public static bool AreSame(string one, string other) =>
        Counted.Replace(one.ReplaceLineEndings("\n"), "") == Counted.Replace(other.ReplaceLineEndings("\n"), "");

    private static string Index(IReadOnlyList<Page> pages, Documentation documentation, Links links)
    {
        const string Path = "README.md";
        var text = new MarkdownText(id => links.To(id, Path));
        var output = new StringBuilder($"""
            {Origin}

            # The public API

            What a program calls, from the documentation in the code. What the records mean, and how they are written in YAML, is told by
            [the data model](../../data/schema/MODEL.md).


            """.ReplaceLineEndings("\n"));
        foreach (var space in pages.GroupBy(page => page.Head.Namespace))
        {
            output.Append(CultureInfo.InvariantCulture, $"## {space.Key}\n\n| type | what it is |\n| --- | --- |\n");
            foreach (var type in space.SelectMany(page => page.Types).Select(surface => surface.Type).Where(type => !type.IsNested))
                output.Append(CultureInfo.InvariantCulture, $"| [{MarkdownText.Plain(TypeNames.Plain.Of(type))}]({links.To(type, Path)}) | {text.Line(documentation.Of(type)?.Element("summary"))} |\n");
            output.Append('\n');
        }

        return output.Append("""
            ## For generated code

            Public because generated code lives in other assemblies, and used by it alone: how rows of digits become records (`Statecraft.Core.Storage`), and
            records JSON (most of `Statecraft.Core.Json`, and a converter beside each type). It may change with every version, together with the compiler,
            and is not in this reference.

            """.ReplaceLineEndings("\n")).ToString();
    }
}
