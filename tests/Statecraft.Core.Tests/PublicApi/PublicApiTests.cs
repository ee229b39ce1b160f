using System.ComponentModel;
using System.Reflection;
using PublicApiGenerator;
using Statecraft.Core.Json;

namespace Statecraft.Core.Tests.PublicApi;

/// <summary>What programs and generated code can call. A change of it is a change of the snapshot, and is seen in review.</summary>
public class PublicApiTests
{
    private static readonly Assembly Core = typeof(Edtf).Assembly;

    [Fact]
    public Task Public_API() => Verifier.Verify(Core.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));

    [Fact]
    public void What_is_for_generated_code_alone_is_hidden_from_editors() => Assert.Equal(
        [nameof(EdtfJsonConverter), nameof(MeasureJsonConverter)],
        Core.GetExportedTypes()
            .Where(type => type.Namespace != typeof(Edtf).Namespace && !type.IsNested && type.GetCustomAttribute<EditorBrowsableAttribute>()?.State != EditorBrowsableState.Never)
            .Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Nothing_is_in_another_namespace() => Assert.Equal(
        ["Statecraft.Core", "Statecraft.Core.Json", "Statecraft.Core.Storage"], Core.GetExportedTypes().Select(type => type.Namespace).Distinct().Order(StringComparer.Ordinal));
}
