using Statecraft.Packages.Tests.Packing;
using Statecraft.Packages.Tests.Running;

namespace Statecraft.Packages.Tests.Contents;

/// <summary>What a package says where its repository has a remote.</summary>
public sealed class RemoteTests : IDisposable
{
    /// <summary>The repository is that of the folder, also where a hook of another one runs the tests, and nobody has told git to sign or to rewrite.</summary>
    private static readonly Dictionary<string, string?> ItsOwn = new(StringComparer.Ordinal) { ["GIT_DIR"] = null, ["GIT_WORK_TREE"] = null, ["GIT_INDEX_FILE"] = null, ["GIT_CONFIG_GLOBAL"] = "none", ["GIT_CONFIG_NOSYSTEM"] = "1" };

    private readonly string folder = Directory.CreateTempSubdirectory("statecraft-remote-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_address_of_the_repository_and_of_every_source_is_that_of_the_remote()
    {
        Repository.CopyTo(folder, "data", "sdk");
        await Git("init", "--quiet");
        await Git("add", "--all");
        await Git("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org", "commit", "--quiet", "--message", "All");
        await Git("remote", "add", "origin", "https://github.com/example/statecraft");
        var commit = (await Git("rev-parse", "HEAD")).Output.Trim();

        (await Dotnet.Run(folder, "pack", "sdk/Statecraft.Core", "--output", "packages")).Succeeded();

        var packages = Path.Combine(folder, "packages");
        var repository = Package.Read(Directory.EnumerateFiles(packages, "*.nupkg").Single()).Metadata.Elements().Single(element => element.Name.LocalName == "repository");
        Assert.Equal(("https://github.com/example/statecraft", commit), ((string?)repository.Attribute("url"), (string?)repository.Attribute("commit")));
        var symbols = Package.Read(Directory.EnumerateFiles(packages, "*.snupkg").Single())["lib/net10.0/Statecraft.Core.pdb"];
        Assert.Equal("""{"documents":{"/_/*":"https://raw.githubusercontent.com/example/statecraft/COMMIT/*"}}""".Replace("COMMIT", commit, StringComparison.Ordinal), AssemblyFile.LinkOf(symbols));
        Assert.Contains("/_/sdk/Statecraft.Core/Values/Edtf.cs", AssemblyFile.SourcesOf(symbols));
    }

    private async Task<Ran> Git(params string[] arguments) => (await Processes.Run(folder, ItsOwn, "git", arguments)).Succeeded();
}
