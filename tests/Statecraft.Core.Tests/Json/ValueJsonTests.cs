using System.Text.Json;

namespace Statecraft.Core.Tests.Json;

/// <summary>Dates and amounts as JSON, alone and in what a program writes.</summary>
public sealed class ValueJsonTests
{
    [Theory]
    [InlineData("2018-09-13?")]
    [InlineData("1998~/2008-08")]
    [InlineData("[..2016-12]")]
    [InlineData("201X")]
    [InlineData("1991/..")]
    public void A_date_is_its_text(string text)
    {
        Assert.Equal($"\"{text}\"", JsonSerializer.Serialize(Edtf.Parse(text)));
        Assert.Equal(Edtf.Parse(text), JsonSerializer.Deserialize<Edtf>($"\"{text}\""));
        Assert.Equal(Edtf.Parse(text), JsonSerializer.Deserialize<Edtf?>($"\"{text}\""));
    }

    [Fact]
    public void The_empty_date_is_null_and_so_is_none()
    {
        Assert.Equal("null", JsonSerializer.Serialize(default(Edtf)));
        Assert.Equal("null", JsonSerializer.Serialize<Edtf?>(null));
        Assert.Equal(default, JsonSerializer.Deserialize<Edtf>("null"));
        Assert.Null(JsonSerializer.Deserialize<Edtf?>("null"));
    }

    [Theory]
    [InlineData("~5 billion USD")]
    [InlineData("300..500 million USD")]
    [InlineData("40 %")]
    public void An_amount_is_its_text(string text)
    {
        Assert.Equal($"\"{text}\"", JsonSerializer.Serialize(Measure.Parse(text)));
        Assert.Equal(text, JsonSerializer.Deserialize<Measure>($"\"{text}\"")!.ToString());
        Assert.Null(JsonSerializer.Deserialize<Measure>("null"));
    }

    [Fact]
    public void They_are_parts_of_what_a_program_writes()
    {
        var known = new Dictionary<Edtf, List<Measure>> { [Edtf.Parse("2018?")] = [new Measure(1.50m, "kg")] };
        Assert.Equal("""{"2018?":["1.5 kg"]}""", JsonSerializer.Serialize(known));
        Assert.Equal(new Measure(1.5m, "kg"), JsonSerializer.Deserialize<Dictionary<Edtf, List<Measure>>>("""{"2018?":["1.5 kg"]}""")![Edtf.Parse("2018?")].Single());
    }

    [Theory]
    [InlineData("{\"when\":\"2018-13\"}", "$.when", "'2018-13' has a month that does not exist; months run from 01 to 12, and seasons from 21 to 24.")]
    [InlineData("{\"when\":\"\"}", "$.when", null)]
    [InlineData("{\"when\":2018}", "$.when", "Here must be a date, not a number.")]
    [InlineData("{\"cost\":[\"5 \"]}", "$.cost[0]", null)]
    [InlineData("{\"cost\":[{}]}", "$.cost[0]", "Here must be an amount, not an object.")]
    [InlineData("{\"cost\":[\"\\ud800\"]}", "$.cost[0]", null)]
    [InlineData("{\"on\":{\"2018-02-30\":1}}", "$.on.2018-02-30", null)]
    public void What_is_none_is_refused_where_it_stands(string json, string path, string? message)
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Known>(json, JsonSerializerOptions.Web));
        Assert.Equal(path, exception.Path);
        if (message is not null) Assert.Equal(message, exception.Message);
    }

    private sealed record Known(Edtf? When, List<Measure>? Cost, Dictionary<Edtf, int>? On);
}
