using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Statecraft.Core;

namespace Statecraft.Tests.Json;

/// <summary>All that the resolver of the dataset knows, where nothing else knows anything: as in a program that is trimmed or native.</summary>
public sealed partial class JsonShapesTests
{
    private static readonly JsonSerializerOptions Only = new() { TypeInfoResolver = Dataset.JsonTypeInfoResolver };

    private static readonly JsonSerializerOptions Both = new() { TypeInfoResolverChain = { AnswerContext.Default, Dataset.JsonTypeInfoResolver } };

    [Fact]
    public void Records_and_lists_of_them()
    {
        Visit[] visits = [.. Visits.All.Take(3)];
        BothWays(visits[0]);
        ListsBothWays(visits);
        ListsBothWays([.. Countries.All.Take(3)]);
        ListsBothWays([.. Officials.All.Take(3)]);
        ListsBothWays([.. Transfers.All.Take(3)]);
        ListsBothWays([.. Sources.All.Take(3)]);
    }

    [Fact]
    public void Nested_values_and_lists_of_them()
    {
        ListsBothWays(Visits.Get("liberman-azerbaijan-2018-09").Meetings.ToArray());
        ListsBothWays(Officials.All[0].Tenures.ToArray());
    }

    [Fact]
    public void Sets_are_written_like_lists()
    {
        Assert.Equal(JsonSerializer.Serialize(Countries.All.ToArray(), Only), JsonSerializer.Serialize(Countries.All, Only));
        Assert.Equal(JsonSerializer.Serialize(Countries.Azerbaijan.VisitsReceived.ToArray(), Only), JsonSerializer.Serialize(Countries.Azerbaijan.VisitsReceived, Only));
        var overlap = Countries.Azerbaijan.VisitsReceived.During(2016, 2018);
        Assert.Equal(JsonSerializer.Serialize(overlap.ToArray(), Only), JsonSerializer.Serialize(overlap, Only));
        Assert.Equal("[]", JsonSerializer.Serialize(default(TimedSet<Visit>), Only));
    }

    [Fact]
    public void Words_dates_and_amounts()
    {
        BothWays(Role.DefenceMinister);
        BothWays<Role?>(null);
        BothWays<Role?>(Role.Ambassador);
        BothWays(Edtf.Parse("2018-09-13?"));
        BothWays<Edtf?>(null);
        BothWays(Measure.Parse("~5 billion USD"));
    }

    [Fact]
    public void What_is_none_of_the_dataset_is_left_to_others()
    {
        Assert.Null(Dataset.JsonTypeInfoResolver.GetTypeInfo(typeof(string), Only));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Answer("a", []), Only));
        Assert.StartsWith("{\"Title\":\"a\",\"Visits\":[{\"Id\":", JsonSerializer.Serialize(new Answer("a", [Visits.All[0]]), Both), StringComparison.Ordinal);
    }

    /// <summary>The generator of System.Text.Json sees the converters of records in another assembly, and takes them.</summary>
    [Fact]
    public void The_context_of_a_program_takes_the_converters_along()
    {
        var answer = new Answer("a", [Visits.All[0]]);
        var read = JsonSerializer.Deserialize(JsonSerializer.Serialize(answer, AnswerContext.Default.Answer), AnswerContext.Default.Answer)!;
        Assert.Equal(answer.Visits, read.Visits);
    }

    private static void ListsBothWays<T>(T[] items)
    {
        BothWays(items, Assert.Equal);
        BothWays(items.ToList(), Assert.Equal);
        BothWays<IReadOnlyList<T>>(items, Assert.Equal);
        BothWays<IEnumerable<T>>(items, Assert.Equal);
        BothWays(items.ToImmutableArray(), (expected, actual) => Assert.Equal(expected.AsEnumerable(), actual));
    }

    private static void BothWays<T>(T value) => BothWays(value, Assert.Equal);

    private static void BothWays<T>(T value, Action<T, T> equal)
    {
        var json = JsonSerializer.Serialize(value, Only);
        Assert.Equal(JsonSerializer.Serialize(value), json);
        equal(value, JsonSerializer.Deserialize<T>(json, Only)!);
    }

    internal sealed record Answer(string Title, IReadOnlyList<Visit> Visits);

    [JsonSerializable(typeof(Answer))]
    internal sealed partial class AnswerContext : JsonSerializerContext;
}
