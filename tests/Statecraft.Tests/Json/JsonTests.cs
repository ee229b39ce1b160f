using System.Text.Json;
using System.Text.Json.Serialization;
using Statecraft.Core;

namespace Statecraft.Tests.Json;

/// <summary>Records as JSON, as a program that knows System.Text.Json would expect them.</summary>
public sealed class JsonTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private static readonly JsonSerializerOptions Readable =
        new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    private static readonly JsonSerializerOptions SmallPieces = new() { DefaultBufferSize = 64 };

    public static TheoryData<string> Options => [.. KnownOptions.All.Keys];

    [Theory]
    [MemberData(nameof(Options))]
    public void Every_record_of_the_dataset_is_read_as_it_was_written(string options)
    {
        Same(Countries.All, KnownOptions.All[options]);
        Same(Officials.All, KnownOptions.All[options]);
        Same(Sources.All, KnownOptions.All[options]);
        Same(Transfers.All, KnownOptions.All[options]);
        Same(Visits.All, KnownOptions.All[options]);
    }

    [Fact]
    public void The_visit_of_the_article()
    {
        Assert.Equal(
            """
            {
              "id": "netanyahu-azerbaijan-2016-12",
              "visitors": [
                {
                  "official": "benjamin-netanyahu",
                  "role": "prime-minister",
                  "country": "israel"
                }
              ],
              "host": "azerbaijan",
              "places": [
                {
                  "name": "Baku"
                }
              ],
              "dates": "2016-12",
              "occasion": "press conference",
              "meetings": [
                {
                  "official": "ilham-aliyev",
                  "role": "president",
                  "country": "azerbaijan"
                }
              ],
              "sources": [
                {
                  "source": "jpost-2018-liberman-baku"
                }
              ]
            }
            """.ReplaceLineEndings("\n"),
            JsonSerializer.Serialize(Visits.Get("netanyahu-azerbaijan-2016-12"), Readable));
    }

    [Fact]
    public void Without_options_names_are_those_of_CSharp_and_what_is_not_there_is_null()
    {
        Assert.Equal(
            """{"Official":"benjamin-netanyahu","Role":"prime-minister","Title":null,"Standing":"incumbent","Country":"israel","Organization":null,"Name":null,"Group":null,"Status":null}""",
            JsonSerializer.Serialize(Visits.Get("netanyahu-azerbaijan-2016-12").Visitors[0]));
        var transfer = JsonSerializer.SerializeToElement(Transfers.BySupplierAndRecipient(Countries.Israel, Countries.Azerbaijan).First(t => t.Kind == TransferKind.Arms));
        Assert.Equal(("~5 billion USD", "[..2016-12]", "contracted"), (Text("Amount"), Text("Dates"), Text("Stage")));
        string? Text(string name) => transfer.GetProperty(name).GetString();
    }

    [Fact]
    public void Ways_back_and_what_is_worked_out_are_not_written()
    {
        var written = JsonSerializer.SerializeToElement(Countries.Azerbaijan).EnumerateObject().Select(property => property.Name).ToList();
        Assert.Contains(nameof(Country.Borders), written);
        Assert.DoesNotContain(nameof(Country.VisitsReceived), written);
        Assert.DoesNotContain("TookPlace", JsonSerializer.Serialize(Visits.All[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_a_program_made_is_read_as_it_was_made()
    {
        var visit = Visits.Get("liberman-azerbaijan-2018-09") with { Id = "made", Dates = Edtf.Parse("2030~"), Host = Countries.Georgia };
        var read = JsonSerializer.Deserialize<Visit>(JsonSerializer.Serialize(visit))!;
        Assert.Equal(visit, read);
        Assert.Empty(read.AccompaniedBy);
        Assert.NotSame(visit, read);
        Assert.Same(Countries.Georgia, read.Host);
    }

    [Fact]
    public void Records_are_parts_of_what_a_program_writes()
    {
        var answer = new Answer(Countries.Georgia, [.. Countries.Georgia.VisitsReceived.During(2018).Take(2)], Role.President, Edtf.Parse("2018"), null);
        var json = JsonSerializer.Serialize(answer, Web);
        Assert.StartsWith("""{"country":{"id":"georgia",""", json, StringComparison.Ordinal);
        Assert.EndsWith(""","role":"president","when":"2018","about":null}""", json, StringComparison.Ordinal);
        var read = JsonSerializer.Deserialize<Answer>(json, Web)!;
        Assert.Equal(answer.Visits, read.Visits);
        Assert.Equal(answer with { Visits = read.Visits }, read);
    }

    [Fact]
    public void Properties_are_found_in_any_order_and_by_any_case_where_the_options_say_so()
    {
        const string Json = """{"HOST":"georgia","sources":[],"Visitors":[],"surprise":{"a":[1,{}]},"id":"x","stop":"2"}""";
        var visit = JsonSerializer.Deserialize<Visit>(Json, Web)!;
        Assert.Equal(("x", Countries.Georgia, 2), (visit.Id, visit.Host, visit.Stop));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Visit>(Json));
    }

    [Fact]
    public async Task Streams_are_written_and_read_in_pieces()
    {
        using var stream = new MemoryStream();
        await JsonSerializer.SerializeAsync(stream, Transfers.All, SmallPieces, TestContext.Current.CancellationToken);
        stream.Position = 0;
        var read = await JsonSerializer.DeserializeAsync<List<Transfer>>(stream, SmallPieces, TestContext.Current.CancellationToken);
        Assert.Equal(Transfers.All, read!);
    }

    private static void Same<T>(IReadOnlyList<T> records, JsonSerializerOptions options)
        where T : class, IRecord
    {
        foreach (var record in records)
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(record, options);
            var read = JsonSerializer.Deserialize<T>(json, options)!;
            Assert.True(record.Equals(read), record.Id);
            Assert.Equal(json, JsonSerializer.SerializeToUtf8Bytes(read, options));
        }
    }

    private sealed record Answer(Country Country, IReadOnlyList<Visit> Visits, Role? Role, Edtf? When, Measure? About);
}
