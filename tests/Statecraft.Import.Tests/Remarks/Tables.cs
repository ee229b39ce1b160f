using Statecraft.Import.Remarks;

namespace Statecraft.Import.Tests.Remarks;

/// <summary>The reviewed tables of this repository, as the conversion reads them.</summary>
internal static class Tables
{
    private static readonly string Folder = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static PlaceTable Places { get; } = PlaceTable.Read(Path.Combine(Folder, "places.csv"));

    public static OccasionReader Occasions { get; } = new(OccasionTable.Read(Path.Combine(Folder, "occasions.csv"), HonouredTable.Read(Path.Combine(Folder, "honoured.csv"))));

    private static string Find(DirectoryInfo folder) => Path.Combine(folder.FullName, "data", "import") is var import && Directory.Exists(import)
        ? import
        : Find(folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests has data/import."));
}
