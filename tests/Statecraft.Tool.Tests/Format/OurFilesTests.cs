using Statecraft.Compiler;
using Statecraft.Tool.Check;
using Statecraft.Tool.Format;

namespace Statecraft.Tool.Tests.Format;

/// <summary>The files of <c>data/</c> as a person sees them who reviews one.</summary>
public sealed class OurFilesTests
{
    private static readonly DatasetFile[] Files = [.. FolderReader.Read(Repository.Data)];

    private static readonly IReadOnlyDictionary<string, string> Data =
        Files.Where(file => FolderFormat.IsData(file)).ToDictionary(file => file.Path, file => System.Text.Encoding.UTF8.GetString(file.Bytes), StringComparer.Ordinal);

    [Fact]
    public void Every_file_has_the_one_form()
    {
        var ran = Ran.Command("format", Repository.Data, "--check");
        Assert.Equal((0, ""), (ran.ExitCode, ran.Error));
        Assert.Matches("^0 files would change, [0-9]+ had the form already\n$", ran.Output);
    }

    [Fact]
    public void Another_reader_reads_the_same() => Assert.All(Data.Values, text => Assert.Equal(Readers.YamlDotNet(text), Readers.SharpYaml(text)));

    [Fact]
    public void Written_in_another_form_they_come_back()
    {
        var entities = DatasetCompiler.Read(Files.Where(file => !FolderFormat.IsData(file))).Content!.Entities;
        foreach (var (path, text) in Data)
        {
            var otherwise = "\uFEFF" + text.Replace("\n  ", "\n     ", StringComparison.Ordinal).Replace("- { ", "- {", StringComparison.Ordinal)
                .Replace(" }\n", " , }\n", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);
            Assert.True(text == FileFormat.Of(otherwise, entities), path);
        }
    }
}
