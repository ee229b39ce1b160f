using Statecraft.Packages.Tests.Packing;

namespace Statecraft.Packages.Tests.Contents;

/// <summary>Whoever packs the same sources gets the same bytes.</summary>
public sealed class DeterminismTests(Packed packed) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("another-folder-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_packages_of_a_copy_in_another_folder_are_the_same_byte_for_byte()
    {
        var again = Path.Combine(folder, "packages");
        await Packed.Pack(Path.Combine(folder, "a", "copy of it"), again);

        var names = Directory.EnumerateFiles(packed.Packages).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(names, Directory.EnumerateFiles(again).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(names, name => Assert.True(File.ReadAllBytes(Path.Combine(packed.Packages, name!)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(again, name!))), name));
    }
}
