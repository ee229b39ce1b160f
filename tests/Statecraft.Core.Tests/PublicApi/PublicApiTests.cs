using System.ComponentModel;
using System.Reflection;
using PublicApiGenerator;

namespace Statecraft.Core.Tests.PublicApi;

/// <summary>What programs and generated code can call. A change of it is a change of the snapshot, and is seen in review.</summary>
public class PublicApiTests
{
    private static readonly Assembly Core = typeof(Edtf).Assembly;

    [Fact]
    public Task Public_API() => Verifier.Verify(Core.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));

    [Fact]
    public void What_is_for_generated_code_alone_is_hidden_from_editors() => Assert.All(
        Core.GetExportedTypes().Where(type => type.Namespace == "Statecraft.Core.Storage" && !type.IsNested),
        type => Assert.True(type.GetCustomAttribute<EditorBrowsableAttribute>()?.State == EditorBrowsableState.Never, type.Name));

    [Fact]
    public void Nothing_else_is_in_another_namespace() =>
        Assert.Equal(["Statecraft.Core", "Statecraft.Core.Storage"], Core.GetExportedTypes().Select(type => type.Namespace).Distinct().Order(StringComparer.Ordinal));
}
