using System.Globalization;
using System.Text;
using CsCheck;
using Statecraft.Compiler;
using Statecraft.Tool.Format;

namespace Statecraft.Tool.Tests.Format;

public sealed class FormatProperties
{
    private static readonly Gen<SloppyYaml> Files = Gen.Byte.Array[0, 600].Select(SloppyYaml.Of);

    [Fact]
    public void The_one_form_says_the_same() =>
        Sample((before, after) => Assert.Equal(Readers.Meaning(before.Text), Readers.Meaning(after)));

    [Fact]
    public void The_one_form_is_a_fixed_point() =>
        Sample((_, after) => Assert.Equal(after, FileFormat.Of(after, ShelfSchema.Entities)));

    [Fact]
    public void The_one_form_has_every_comment_once() => Sample((before, after) =>
    {
        for (var number = 0; number < before.Comments; number++)
            Assert.Equal(2, after.Split(string.Create(CultureInfo.InvariantCulture, $"# c{number};\n")).Length);
    });

    [Fact]
    public void The_one_form_is_plain_YAML_for_the_compiler() => Sample((_, after) => Assert.DoesNotContain(
        DatasetCompiler.Read([.. ShelfSchema.Files, new DatasetFile("a.yaml", Encoding.UTF8.GetBytes(after))]).Problems,
        problem => problem.Kind.Id.StartsWith("STC1", StringComparison.Ordinal)));

    [Fact]
    public void Another_reader_reads_the_same_of_the_one_form() =>
        Sample((_, after) => Assert.Equal(Readers.YamlDotNet(after), Readers.SharpYaml(after)));

    private static void Sample(Action<SloppyYaml, string> check) =>
        Files.Sample(file => check(file, FileFormat.Of(file.Text, ShelfSchema.Entities)), print: file => file.Text, iter: 1000);
}
