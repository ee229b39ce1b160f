using System.Text;
using System.Text.RegularExpressions;
using Statecraft.Packages.Tests.Packing;

namespace Statecraft.Packages.Tests.Contents;

/// <summary>What is in the packages.</summary>
public sealed partial class ContentTests(Packed packed)
{
    [Fact]
    public Task The_packages_their_files_and_what_they_say_of_themselves()
    {
        var text = new StringBuilder();
        foreach (var path in Directory.EnumerateFiles(packed.Packages).Order(StringComparer.Ordinal))
        {
            var package = Package.Read(path);
            text.Append(package.Name).Append('\n').Append(package.Metadata.ToString().ReplaceLineEndings("\n")).Append('\n');
            foreach (var file in package.Files.Keys) text.Append("  ").Append(file).Append('\n');
            text.Append('\n');
        }

        return Verifier.Verify(Dataset().Replace(text.Replace(packed.Version, "{version}").ToString(), "of version {dataset}"));
    }

    [Fact]
    public void A_package_says_nothing_of_itself_that_only_the_repository_makes_sense_of() => Assert.All(
        Directory.EnumerateFiles(packed.Packages, "*.nupkg").Select(Package.Read),
        package =>
        {
            var readme = package.Text("README.md");
            Assert.StartsWith("# " + package.Word("id"), readme, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\]\((?!https://)", readme);
            Assert.Equal([0x89, .. "PNG"u8], package["icon.png"][..4]);
        });

    [Fact]
    public void The_documentation_of_the_records_is_beside_them()
    {
        Assert.Contains("\"P:Statecraft.Visit.Host\"", packed.Package("Statecraft").Text("lib/net10.0/Statecraft.xml"), StringComparison.Ordinal);
        Assert.Contains("\"T:Statecraft.Core.Edtf\"", packed.Package("Statecraft.Core").Text("lib/net10.0/Statecraft.Core.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_parser_in_the_generator_has_a_name_of_our_own_and_no_other_one_is_asked_for()
    {
        var package = packed.Package("Statecraft.Generator");
        var assemblies = package.Files.Where(file => file.Key.EndsWith(".dll", StringComparison.Ordinal)).Select(file => new AssemblyFile(file.Value)).ToList();
        var parser = assemblies.Single(assembly => assembly.Name == "Statecraft.YamlDotNet");
        Assert.False(parser.IsSigned);
        Assert.DoesNotContain("YamlDotNet", assemblies.SelectMany(assembly => assembly.References));
        Assert.Contains("Antoine Aubry", package.Text("THIRD-PARTY-NOTICES.txt"), StringComparison.Ordinal);
    }

    [GeneratedRegex("of version [0-9.]+[0-9]", RegexOptions.None, 1000)]
    private static partial Regex Dataset();
}
