using Statecraft.Import.Tables;

namespace Statecraft.Import.Tests;

public sealed class CsvTableTests
{
    [Fact]
    public void A_cell_may_hold_commas_and_quotes_and_an_empty_one_is_null()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "name,note\n\"Khalil, \"\"Mustafa\"\"\",\nSadat,seen\n");

        var rows = CsvTable.Read(path, cell => (cell("name"), cell("note"))).ToList();

        Assert.Equal([("Khalil, \"Mustafa\"", null), ("Sadat", "seen")], rows);
    }
}
