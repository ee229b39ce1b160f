using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Statecraft.Packages.Tests.Packing;

/// <summary>An assembly as it lies in a package.</summary>
internal sealed class AssemblyFile(byte[] bytes) : IDisposable
{
    private readonly PEReader file = new([.. bytes]);

    private MetadataReader Metadata => file.GetMetadataReader();

    public string Name => Metadata.GetString(Metadata.GetAssemblyDefinition().Name);

    public bool IsSigned => !Metadata.GetAssemblyDefinition().PublicKey.IsNil;

    /// <summary>The names of the assemblies that it needs.</summary>
    public IEnumerable<string> References => Metadata.AssemblyReferences.Select(handle => Metadata.GetString(Metadata.GetAssemblyReference(handle).Name));

    /// <summary>Whether its symbols are in it.</summary>
    public bool HasSymbols => file.ReadDebugDirectory().Any(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);

    /// <summary>The id of the symbols that belong to it.</summary>
    public Guid SymbolId => file.ReadCodeViewDebugDirectoryData(file.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView)).Guid;

    /// <summary>The id of a file of symbols.</summary>
    public static Guid IdOf(byte[] symbols) => new(Read(symbols).DebugMetadataHeader!.Id[..16].AsSpan());

    /// <summary>The paths of the sources that a file of symbols names.</summary>
    public static IEnumerable<string> SourcesOf(byte[] symbols)
    {
        var reader = Read(symbols);
        return reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name));
    }

    /// <summary>Where the sources are in the web, as JSON, or null.</summary>
    public static string? LinkOf(byte[] symbols)
    {
        var link = new Guid("cc110556-a091-4d38-9fec-25ab9a351a6a");
        var reader = Read(symbols);
        return reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation).Where(information => reader.GetGuid(information.Kind) == link)
            .Select(information => System.Text.Encoding.UTF8.GetString(reader.GetBlobBytes(information.Value))).SingleOrDefault();
    }

    public void Dispose() => file.Dispose();

    private static MetadataReader Read(byte[] symbols) => MetadataReaderProvider.FromPortablePdbImage(ImmutableArray.Create(symbols)).GetMetadataReader();
}
