using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Tests.Yaml;

/// <summary>What holds of every text whatever.</summary>
internal static class Robustness
{
    public static void Check(YamlText read)
    {
        if (read.Root is null) Assert.NotEmpty(read.Problems);
        else Check(read.Root, read.File.Text.Length);
        foreach (var problem in read.Problems)
        {
            var (start, end) = (problem.Place.Start, problem.Place.Start + problem.Place.Length);
            Assert.True(start >= 0 && end >= start && end <= read.File.Text.Length, $"{problem} is outside of the text");
            Assert.DoesNotContain("Exception", problem.Message);
            Assert.DoesNotContain(problem.Message, c => char.IsControl(c) || c is '\u2028' or '\u2029');
            Assert.InRange(problem.Message.Length, 1, 1_000);
        }
    }

    private static void Check(YamlNode node, int length)
    {
        Assert.True(node.Range.Start >= 0 && node.Range.End >= node.Range.Start && node.Range.End <= length, $"{node.Range} is outside of the text");
        if (node is YamlScalar scalar)
        {
            Assert.DoesNotContain(scalar.Text, c => c is < ' ' and not ('\n' or '\t') or (>= '\u007F' and < '\u00A0' and not '\u0085'));
            Assert.True(IsWellFormed(scalar.Text), "A value has half of a character.");
        }

        foreach (var child in Children(node)) Check(child, length);
    }

    private static IEnumerable<YamlNode> Children(YamlNode node) => node switch
    {
        YamlSequence sequence => sequence.Items,
        YamlMapping mapping => mapping.Entries.SelectMany(entry => new[] { entry.Key, entry.Value }),
        _ => [],
    };

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }

        return true;
    }
}
