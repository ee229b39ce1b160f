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

    [Theory]
    [InlineData("Khalil, Mustafa,seen")]
    [InlineData("Khalil")]
    public void A_row_with_another_number_of_cells_than_the_header_is_an_error_with_its_row(string row)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, $"name,note\nSadat,seen\n{row}\n");

        var mistake = Assert.Throws<InvalidDataException>(() => CsvTable.Read(path, cell => cell("name")).ToList());

        Assert.Contains("row 2: ", mistake.Message, StringComparison.Ordinal);
    }
}
