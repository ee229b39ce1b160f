namespace Statecraft.Compiler.Tests.Binding;

public class RecordProblemTests
{
    [Theory]
    [InlineData("brids: []", "(1,1): error STC3001: 'brids' is no kind of record; did you mean 'birds'?")]
    [InlineData("beasts: []", "(1,1): error STC3001: 'beasts' is no kind of record; known are birds, woods.")]
    [InlineData("birds: { id: owl }", "(1,1): error STC3009: 'birds' takes a list of records, each starting with '- id:'.")]
    [InlineData("birds:\n  - owl", "(2,5): error STC3009: 'birds' takes a list of records, each starting with '- id:'.")]
    public void A_file_is_lists_of_records_by_their_plural(string file, string problem) =>
        Assert.Equal(["birds.yaml" + problem], BirdDataset.LinesOfData(file + "\n"));

    [Theory]
    [InlineData("nmae: Owl", "(3,5): error STC3002: 'nmae' is no field of Bird; did you mean 'name'?")]
    [InlineData("song: hoo", "(3,5): error STC3002: 'song' is no field of Bird.")]
    [InlineData("note:", "(3,5): error STC3004: 'note' has no value; write one, or leave the field out.")]
    [InlineData("food: [mice]", "(3,11): error STC3005: 'food' takes one value, not a list.")]
    [InlineData("colours: white", "(3,14): error STC3006: 'colours' takes a list; put the value in brackets, or on a line of its own after a dash.")]
    [InlineData("colours: [[white]]", "(3,15): error STC3005: 'colours' takes one value, not a list.")]
    [InlineData("colours: [white, gold, white]", "(3,28): error STC3013: 'white' stands twice in 'colours'; drop one of them.")]
    [InlineData("food: { eats: mice }", "(3,11): error STC3007: 'food' takes a single value, not a mapping.")]
    [InlineData("nest: barn", "(3,11): error STC3008: 'nest' takes the fields of Nest, one 'name: value' a line, not a single value.")]
    [InlineData("nest: { bilt: \"2018\" }", "(3,13): error STC3002: 'bilt' is no field of Nest; did you mean 'built'?")]
    [InlineData("sightings: [{ wood: sherwood }]", "(3,19): error STC3003: The field 'by' is missing in 'sightings'; add it.")]
    [InlineData("sightings: [{ wood: sherwood, by: [] }]", "(3,39): error STC3010: 'by' needs at least one value.")]
    [InlineData("sightings: [{ by: [Tom] }]", "(3,19): error STC3011: At least one of the fields wood, garden is needed in 'sightings'; add one.")]
    [InlineData("former-ids: white-owl", "(3,17): error STC3006: 'former-ids' takes a list; put the value in brackets, or on a line of its own after a dash.")]
    public void A_mistake_in_a_record_is_reported_where_it_stands(string line, string problem) =>
        Assert.Equal(["birds.yaml" + problem], BirdDataset.LinesOfData($"birds:\n  - {{ id: owl, name: Owl }}\n".Replace("{ id: owl, name: Owl }", $"name: Owl\n    {line}\n    id: owl", StringComparison.Ordinal)));

    [Fact]
    public void A_missing_field_is_reported_at_the_id_of_the_record() =>
        Assert.Equal(
            ["birds.yaml(2,9): error STC3003: The field 'name' is missing in the bird 'owl'; add it."], BirdDataset.LinesOfData("birds:\n  - id: owl\n"));

    [Fact]
    public void A_record_without_an_id_is_reported_at_its_start_and_its_fields_are_checked_too() =>
        Assert.Equal(
            [
                "birds.yaml(2,5): error STC3003: The field 'id' is missing in this record of 'birds'; add it.",
                "birds.yaml(3,11): error STC3104: 'six' is no whole number between -2147483648 and 2147483647; write digits only, as '365'.",
            ],
            BirdDataset.LinesOfData("birds:\n  - name: Owl\n    eggs: six\n"));

    [Fact]
    public void A_list_that_is_too_long_is_reported()
    {
        var list = string.Join(", ", Enumerable.Range(0, 40_001));
        var line = Assert.Single(BirdDataset.LinesOfData($"birds:\n  - {{ id: owl, name: Owl, colours: [{list}] }}\n"));
        Assert.EndsWith(": error STC3012: 'colours' has 40001 values; a list may have 40000.", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_the_reader_refused_is_reported_once() =>
        Assert.Equal(["STC1006"], BirdDataset.OfData("birds:\n  - { id: owl, name: Owl, note: *x }\n").Select(p => p.Kind.Id));
}
