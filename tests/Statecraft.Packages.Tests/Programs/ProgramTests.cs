using Statecraft.Packages.Tests.Packing;
using Statecraft.Packages.Tests.Running;

namespace Statecraft.Packages.Tests.Programs;

/// <summary>The programs on the pages of the libraries, in a project that has nothing but the packages.</summary>
public sealed class ProgramTests(Packed packed)
{
    [Theory]
    [InlineData("Statecraft")]
    [InlineData("Statecraft.Core")]
    public async Task The_program_on_the_page_of_a_library_prints_what_the_page_says(string id)
    {
        var readme = new Readme("sdk/" + id);
        using var project = new TemporaryProject(packed, readme.Program, id);
        Assert.Equal(readme.Outputs.Single(), (await project.Dotnet("run")).Succeeded().Output);
    }
}
