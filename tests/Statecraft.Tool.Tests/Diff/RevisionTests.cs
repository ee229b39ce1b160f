using System.ComponentModel;
using System.Diagnostics;
using Statecraft.Tool.Diff.Sides;

namespace Statecraft.Tool.Tests.Diff;

public sealed class RevisionTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("statecraft-revision-").FullName;

    private string Data => Path.Combine(folder, "some where", "data");

    public void Dispose()
    {
        // What git wrote cannot be written to, and on some systems not deleted either.
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Two_revisions_are_compared_without_touching_the_folder()
    {
        Commit();
        Write("data.yaml", TwoStates.Data.Replace("name: Mole", "name: Møle", StringComparison.Ordinal));
        Commit();
        Write("data.yaml", "harbours: [\n");
        Assert.Equal(
            new Ran(0, "1 record changed\nrelease: patch, for 1 record corrected\n\nharbours: 1 changed\n  ~ mole\n      ~ name: Mole → Møle\n", ""),
            Ran.Command("diff", "HEAD~1", "HEAD", "--path", Data));
        Assert.Equal("harbours: [\n", File.ReadAllText(Path.Combine(Data, "data.yaml")));
    }

    [Fact]
    public void A_revision_alone_is_compared_with_the_folder_as_it_is()
    {
        Commit();
        Git("tag", "v1");
        Write("more.yaml", "harbours: [{ id: new, name: New }]\n");
        foreach (var revision in new[] { "main", "v1", "HEAD", "v1^{}", "@" })
            Assert.StartsWith("1 record added\nrelease: minor", Ran.Command("diff", revision, "--path", Data).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_in_folders_are_read_and_hidden_ones_are_not()
    {
        Write("a/ä b/more.yaml", "harbours: [{ id: new, name: New }]\n");
        Write(".hidden/more.yaml", "nonsense: [\n");
        Write("notes.txt", "None of it.");
        Commit();
        Assert.Equal(new Ran(0, "no difference\nrelease: none\n", ""), Ran.Command("diff", "HEAD", "--path", Data));
    }

    [Fact]
    public void A_folder_that_is_gone_is_still_in_its_revision()
    {
        Commit();
        Git("branch", "other");
        Directory.Delete(Data, recursive: true);
        Assert.Equal(new Ran(0, "no difference\nrelease: none\n", ""), Ran.Command("diff", "HEAD", "other", "--path", Data));
    }

    [Fact]
    public void Problems_of_a_revision_name_it()
    {
        Write("data.yaml", "harbours: [{ id: new }]\n");
        Commit();
        var ran = Ran.Command("diff", "main", Data, "--path", Data);
        Assert.Equal(1, ran.ExitCode);
        Assert.StartsWith($"main:{Data.Replace('\\', '/')}/data.yaml(1,", ran.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("HEAD~99")]
    [InlineData("main:some where")]
    [InlineData("a b")]
    [InlineData("")]
    public void An_unknown_revision_is_misuse(string revision)
    {
        Commit();
        Assert.Equal(new Ran(2, "", $"There is no folder and no revision '{revision}'.\n"), Ran.Command("diff", revision, "--path", Data));
    }

    [Theory]
    [InlineData("--all")]
    [InlineData("-h")]
    [InlineData("--output=made-by-git")]
    public void What_starts_with_a_hyphen_is_no_option_of_git(string revision)
    {
        Commit();
        Assert.Equal(new Ran(2, "", $"There is no folder and no revision '{revision}'.\n"), Ran.Command("diff", "--path", Data, "--", revision));
        Assert.False(File.Exists(Path.Combine(Data, "made-by-git")));
    }

    [Fact]
    public void A_revision_without_the_folder_or_without_a_dataset_in_it_is_misuse()
    {
        Commit();
        var missing = Path.Combine(folder, "elsewhere");
        Assert.Equal(new Ran(2, "", $"There is no folder '{missing}' in the revision 'HEAD'.\n"), Ran.Command("diff", "HEAD", "--path", missing));
        var schema = Path.Combine(Data, "schema");
        Assert.Equal(new Ran(2, "", $"'{schema}' is no dataset in the revision 'HEAD': it has no dataset.yaml.\n"), Ran.Command("diff", "HEAD", "--path", schema));
    }

    [Fact]
    public void A_link_in_a_revision_is_not_passed_over_in_silence()
    {
        Write("data.yaml", TwoStates.Data);
        File.CreateSymbolicLink(Path.Combine(Data, "link.yaml"), "data.yaml");
        Commit();
        Assert.Equal(new Ran(2, "", "'link.yaml' is a link in the revision 'HEAD', and links are followed in folders only.\n"), Ran.Command("diff", "HEAD", "--path", Data));
    }

    [Fact]
    public void A_folder_in_no_repository_is_misuse()
    {
        RequireGit();
        Write("data.yaml", TwoStates.Data);
        var ran = Ran.Command("diff", "main", "--path", Data);
        Assert.Equal((2, ""), (ran.ExitCode, ran.Output));
        Assert.StartsWith($"'{Data}' lies in no git repository: ", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_git_it_is_said_what_to_do() => Assert.Equal(
        "A revision is read with git, and there is no git on this machine; install it, or name a folder.",
        Assert.Throws<GitException>(() => GitRevision.Read("no-such-git", "main", folder)).Message);

    /// <summary>Makes a commit of what is there, with a dataset where there is none yet.</summary>
    private void Commit()
    {
        RequireGit();
        if (!Directory.Exists(Path.Combine(folder, ".git"))) Git("init", "--quiet", "--initial-branch=main");
        if (!File.Exists(Path.Combine(Data, "dataset.yaml"))) Write("dataset.yaml", "name: Harbours\nnamespace: Harbours\n");
        if (!File.Exists(Path.Combine(Data, "schema", "harbour.yaml"))) Write("schema/harbour.yaml", TwoStates.Schema);
        if (!File.Exists(Path.Combine(Data, "data.yaml"))) Write("data.yaml", TwoStates.Data);
        Git("add", "--all", "--force");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message=A state");
    }

    private static void RequireGit()
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["--version"]) { RedirectStandardOutput = true, UseShellExecute = false });
            git!.WaitForExit();
        }
        catch (Win32Exception)
        {
            Assert.Skip("There is no git on this machine.");
        }
    }

    private void Git(params string[] args)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", folder, .. args]))!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(Data, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
