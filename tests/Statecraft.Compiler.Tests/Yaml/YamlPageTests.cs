using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Statecraft.Compiler.Problems;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Tests.Yaml;

public sealed class YamlPageTests
{
    private const RegexOptions Plain = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;
    private static readonly Regex Character = new("<U\\+(?<code>[0-9A-F]{4})>", Plain);
    private static readonly Regex SingleByte = new("<(?<code>[0-9A-F]{2})>", Plain);

    public static TheoryData<string> Ids => [.. YamlProblems.All.Select(kind => kind.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_problem_has_a_page_whose_examples_keep_their_promise(string id)
    {
        ProblemPage.Check(YamlProblems.All.Single(kind => kind.Id == id), Problems);
    }

    [Fact]
    public void The_ids_are_in_order_and_without_gaps()
    {
        Assert.Equal(Enumerable.Range(1001, YamlProblems.All.Count).Select(number => $"STC{number}"), YamlProblems.All.Select(kind => kind.Id));
    }

    [Fact]
    public void Each_problem_of_the_catalogue_is_in_the_list_of_all()
    {
        var fields = typeof(YamlProblems).GetFields().Select(field => field.GetValue(null)).OfType<ProblemKind>();

        Assert.Equal(fields, YamlProblems.All);
    }

    private static IReadOnlyList<Problem> Problems(string example)
    {
        var opened = new List<Problem>();
        var problems = new ProblemList();
        YamlReader.Read(SourceFile.Decode("example.yaml", Bytes(example), opened), problems);
        problems.AddRange(opened);
        return problems.Kept;
    }

    /// <summary>
    /// Some examples cannot stand in Markdown, which is UTF-8 and is shown to people: the pages write an invisible character as
    /// <c>&lt;U+2028&gt;</c>, and a byte as <c>&lt;E9&gt;</c>.
    /// </summary>
    private static byte[] Bytes(string example)
    {
        var text = Character.Replace(example, match => ((char)int.Parse(match.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());
        var bytes = new List<byte>();
        var last = 0;
        foreach (Match match in SingleByte.Matches(text))
        {
            bytes.AddRange(Encoding.UTF8.GetBytes(text[last..match.Index]));
            bytes.Add(byte.Parse(match.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            last = match.Index + match.Length;
        }

        bytes.AddRange(Encoding.UTF8.GetBytes(text[last..]));
        return [.. bytes];
    }
}
