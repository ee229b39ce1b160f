using Statecraft.Packages.Tests.Packing;
using Statecraft.Packages.Tests.Running;

[assembly: AssemblyFixture(typeof(Packed))]

namespace Statecraft.Packages.Tests.Packing;

/// <summary>
/// The packages, made once for all tests, from a copy of the repository: the build that runs the tests keeps its files to itself. The copy is no git
/// repository, so nothing of one is in the packages.
/// </summary>
public sealed class Packed : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("statecraft-packed-").FullName;

    /// <summary>The copy of the repository from which they are, built.</summary>
    public string Sources => Path.Combine(folder, "sources");

    /// <summary>The folder of the packages.</summary>
    public string Packages => Path.Combine(folder, "packages");

    /// <summary>Where the packages that the tests install are unpacked: not in the cache of the machine, which may have others of the same version.</summary>
    public string Cache => Path.Combine(folder, "cache");

    /// <summary>The version that they all have.</summary>
    public string Version { get; private set; } = "";

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await Pack(Sources, Packages);
        const string Core = "Statecraft.Core.";
        Version = Path.GetFileNameWithoutExtension(Directory.EnumerateFiles(Packages, Core + "*.nupkg").Single())[Core.Length..];
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>A package.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="extension"><c>nupkg</c>, or <c>snupkg</c> for the one with its symbols.</param>
    internal Package Package(string id, string extension = "nupkg") => Packing.Package.Read(Path.Combine(Packages, $"{id}.{Version}.{extension}"));

    /// <summary>Packs a copy of the repository.</summary>
    /// <param name="sources">The folder of the copy, which is not there yet.</param>
    /// <param name="packages">The folder of the packages.</param>
    internal static async Task Pack(string sources, string packages)
    {
        Repository.CopyTo(sources);
        var ran = (await Dotnet.Run(sources, "pack", "--output", packages)).Succeeded();
        Assert.DoesNotContain("warning", ran.Output, StringComparison.Ordinal);
    }
}
