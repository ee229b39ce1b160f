using System.Text.Json;
using System.Text.Json.Serialization;

namespace Statecraft.Tests.Json;

/// <summary>What is no record is refused, with the way to what is wrong and what may have been meant; nothing else is ever thrown.</summary>
public sealed class JsonFaultTests
{
    private const string Rest = "\"id\":\"x\",\"visitors\":[],\"sources\":[]";

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private static readonly JsonSerializerOptions Strict =
        new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, AllowDuplicateProperties = false };

    private static readonly JsonSerializerOptions SameNames = new() { PropertyNamingPolicy = new OneName() };

    [Theory]
    [InlineData("""{"host":"azerbajan"}""", "$.host", "host: There is no Country 'azerbajan'; did you mean 'azerbaijan'?")]
    [InlineData("""{"visitors":[{},{"role":"defence-ministr"}]}""", "$.visitors[1].role", "visitors[1].role: 'defence-ministr' is no Role; did you mean 'defence-minister'?")]
    [InlineData("""{"first":["person","nobody"]}""", "$.first[1]", "first[1]: 'nobody' is no First.")]
    [InlineData("""{"dates":"2018-13"}""", "$.dates", "dates: '2018-13' has a month that does not exist; months run from 01 to 12, and seasons from 21 to 24.")]
    [InlineData("""{"id":5}""", "$.id", "id: Here must be a text, not a number.")]
    [InlineData("""{"id":null}""", "$.id", "id: It may not be null.")]
    [InlineData("""{"places":null}""", "$.places", "places: Here must be a list, not null.")]
    [InlineData("""{"places":[null]}""", "$.places[0]", "places[0]: It may not be null.")]
    [InlineData("""{"places":["Baku"]}""", "$.places[0]", "places[0]: Here must be the fields of this place, in an object, not a text.")]
    [InlineData("""{"places":[{"site":"a hall"}]}""", "$.places[0]", "places[0]: 'name' is missing in this place.")]
    [InlineData("""{"stop":1.5}""", "$.stop", "stop: Here must be a whole number between -2147483648 and 2147483647.")]
    [InlineData("""{"stop":99999999999}""", "$.stop", "stop: Here must be a whole number between -2147483648 and 2147483647.")]
    [InlineData("""{"sources":[{"source":"jpost-2018-liberman-baku","for":["hots"]}]}""", "$.sources[0].for[0]", "sources[0].for[0]: 'hots' is no field; did you mean 'host'?")]
    [InlineData("[]", "$", "Here must be the fields of this visit, in an object, not a list.")]
    [InlineData("{" + Rest + "}", "$", "'host' is missing in this visit.")]
    [InlineData("{}", "$", "'id', 'visitors', 'host', 'sources' are missing in this visit.")]
    public void What_is_wrong_is_said_with_the_way_to_it(string json, string path, string message)
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Visit>(json, Web));
        Assert.Equal((path, message), (exception.Path, exception.Message));
    }

    [Fact]
    public void Within_a_list_the_serializer_says_which_item_and_the_message_the_rest()
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<List<Visit>>($$"""[{{{Rest}},"host":"georgia"},{"host":"x"}]""", Web));
        Assert.Equal("$[1]", exception.Path);
        Assert.StartsWith("host: There is no Country 'x'", exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, exception.LineNumber);
    }

    [Fact]
    public void What_the_options_forbid_is_refused()
    {
        Assert.Equal("'hots' is no field of visit; did you mean 'host'?", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Visit>("{\"hots\":1}", Strict)).Message);
        Assert.Equal("id: It is written twice.", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Visit>("{\"id\":\"a\",\"id\":\"a\"}", Strict)).Message);
        Assert.Throws<InvalidOperationException>(() => JsonSerializer.Serialize(Visits.All[0], SameNames));
    }

    [Fact]
    public void A_set_is_written_and_nothing_can_be_read_into_it()
    {
        foreach (var options in KnownOptions.All.Values)
        {
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Core.TimedSet<Visit>>("[]", options));
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Core.RecordSet<Country>>("[]", options));
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Core.Overlap<Visit>>("[]", options));
        }
    }

    [Fact]
    public void A_word_that_is_no_slip_is_not_repeated_at_length()
    {
        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Visit>($"{{\"host\":\"{new string('a', 1_000_000)}\"}}", Web));
        Assert.InRange(exception.Message.Length, 100, 200);
    }

    private sealed class OneName : JsonNamingPolicy
    {
        public override string ConvertName(string name) => "one";
    }
}
