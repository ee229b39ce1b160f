using System.Text.Json;

namespace Statecraft.Service.Tests;

public sealed class ServiceTests(RunningService service) : IClassFixture<RunningService>
{
    [Fact]
    public async Task The_root_says_which_data_this_is()
    {
        var answer = await service.Ask("/");
        Assert.Equal((200, "application/json", Unchanged.Tag.Tag.Value), (answer.Status, answer.Type, answer.Tag));
        Assert.Equal(["name", "version", "licence", "summary", "contentHash", "counts"], answer.Json.EnumerateObject().Select(property => property.Name));
        Assert.Equal(Dataset.Version, answer.Json.GetProperty("version").GetString());
        Assert.Equal(
            Dataset.Counts.Select(counted => (counted.Kind, counted.Count)),
            answer.Json.GetProperty("counts").EnumerateArray().Select(counted => (counted.GetProperty("kind").GetString()!, counted.GetProperty("count").GetInt32())));
    }

    [Fact]
    public async Task A_record_is_that_of_the_dataset()
    {
        await Same<Country>("/countries/azerbaijan", Countries.Azerbaijan);
        await Same<Official>("/officials/avigdor-liberman", Officials.AvigdorLiberman);
        await Same<Visit>("/visits/liberman-azerbaijan-2018-09", Visits.Get("liberman-azerbaijan-2018-09"));
        await Same<Source>("/sources/jpost-2018-liberman-baku", Sources.Get("jpost-2018-liberman-baku"));
        await Same<Transfer>("/transfers/azerbaijan-israel-oil", Transfers.Get("azerbaijan-israel-oil"));
    }

    [Fact]
    public async Task Visits_of_a_country_in_some_years()
    {
        Assert.Equal(
            Countries.Azerbaijan.VisitsReceived.During(2016, 2018).Select(visit => visit.Id),
            (await service.Ask("/countries/azerbaijan/visits?from=2016&to=2018")).Ids);
        Assert.Equal(Countries.Israel.VisitsPaid.During(2016, 9999).Select(visit => visit.Id), (await service.Ask("/countries/israel/visits?from=2016&direction=paid")).Ids);
        Assert.Equal(Countries.Israel.VisitsReceived.During(1, 1960).Select(visit => visit.Id), (await service.Ask("/countries/israel/visits?to=1960&direction=received")).Ids);
    }

    [Fact]
    public async Task Who_held_an_office()
    {
        Assert.Equal(["levan-izoria"], (await service.Ask("/officials/holding?role=defence-minister&country=georgia&on=2018-09-12")).Ids.Take(1));
        Assert.Equal(["stanley-escudero"], (await service.Ask("/officials/holding?role=ambassador&country=united-states&on=1999-12-31&to=azerbaijan")).Ids.Take(1));
    }

    [Fact]
    public async Task Transfers_by_who_sent_and_who_received()
    {
        Assert.Equal(Transfers.BySupplierAndRecipient(Countries.Israel, Countries.Azerbaijan).Select(t => t.Id), (await service.Ask("/transfers?supplier=israel&recipient=azerbaijan")).Ids);
        Assert.Equal(Countries.Azerbaijan.TransfersSent.Count, (await service.Ask("/transfers?supplier=azerbaijan")).Json.GetProperty("count").GetInt32());
        Assert.Equal(Countries.Azerbaijan.TransfersReceived.Select(t => t.Id), (await service.Ask("/transfers?recipient=azerbaijan&take=1000")).Ids);
        Assert.Equal(Transfers.All.Count, (await service.Ask("/transfers")).Json.GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task A_long_list_comes_page_by_page_until_its_end()
    {
        var ids = new List<string?>();
        var path = "/countries/italy/visits?direction=received&take=37";
        while (path is not null)
        {
            var answer = await service.Ask(path);
            Assert.Equal(Countries.Italy.VisitsReceived.Count, answer.Json.GetProperty("count").GetInt32());
            ids.AddRange(answer.Ids);
            path = answer.Json.TryGetProperty("next", out var next) ? next.GetString() : null;
        }

        Assert.True(ids.Count > 74);
        Assert.Equal(Countries.Italy.VisitsReceived.Select(visit => visit.Id), ids);
    }

    [Theory]
    [InlineData("/countries/azerbajan", 404, "There is no Country 'azerbajan'; did you mean 'azerbaijan'?")]
    [InlineData("/countries/azerbajan/visits", 404, "There is no Country 'azerbajan'; did you mean 'azerbaijan'?")]
    [InlineData("/transfers?supplier=isreal", 404, "There is no Country 'isreal'; did you mean 'israel'?")]
    [InlineData("/countries/israel/visits?from=twenty", 400, "'from' must be a whole number from 1 to 9999.")]
    [InlineData("/countries/israel/visits?to=0", 400, "'to' must be a whole number from 1 to 9999.")]
    [InlineData("/countries/israel/visits?direction=up", 400, "'direction' must be 'received' or 'paid'.")]
    [InlineData("/countries/israel/visits?take=0", 400, "'take' must be a whole number from 1 to 1000.")]
    [InlineData("/countries/israel/visits?skip=-1", 400, "'skip' must be a whole number from 0 to 2147483647.")]
    [InlineData("/officials/holding?country=georgia&on=2018", 400, "The question needs 'role'.")]
    [InlineData("/officials/holding?role=defence-ministr&country=georgia&on=2018", 400, "'defence-ministr' is no Role; did you mean 'defence-minister'?")]
    [InlineData("/officials/holding?role=president&country=georgia&on=2018-13", 400, "on: '2018-13' has a month that does not exist; months run from 01 to 12, and seasons from 21 to 24.")]
    public async Task What_is_wrong_with_a_question_is_said(string path, int status, string detail)
    {
        var answer = await service.Ask(path);
        Assert.Equal((status, "application/problem+json", null), (answer.Status, answer.Type, answer.Tag));
        Assert.Equal((status, detail), (answer.Json.GetProperty("status").GetInt32(), answer.Json.GetProperty("detail").GetString()));
    }

    [Theory]
    [InlineData("/nothing-here")]
    [InlineData("/countries")]
    [InlineData("/countries/%22%3Cscript%3E")]
    [InlineData("/countries/%00")]
    [InlineData("/visits/%F0%9F%A6%9C")]
    [InlineData("/officials/holding?role=%22%5Cu0041&country=georgia&on=2018")]
    [InlineData("/officials/holding?role=president&country=georgia&on=%00")]
    [InlineData("/transfers?supplier=&recipient=x%0Ay")]
    public async Task A_hostile_question_is_a_problem_of_those_who_ask(string path)
    {
        var answer = await service.Ask(path);
        Assert.InRange(answer.Status, 400, 404);
    }

    [Fact]
    public async Task Whoever_has_an_answer_is_told_that_it_has_not_changed()
    {
        var first = await service.Ask("/countries/georgia");
        var again = await service.Ask("/countries/georgia", first.Tag);
        Assert.Equal((304, first.Tag, ""), (again.Status, again.Tag, again.Text));
        Assert.Equal(200, (await service.Ask("/countries/georgia", "\"another\"")).Status);
        Assert.Equal(404, (await service.Ask("/no/such/path", first.Tag)).Status);
        Assert.Contains(Dataset.ContentHash, first.Tag, StringComparison.Ordinal);
    }

    private async Task Same<T>(string path, T record)
    {
        var answer = await service.Ask(path);
        Assert.Equal((200, Unchanged.Tag.Tag.Value), (answer.Status, answer.Tag));
        Assert.Equal(record, JsonSerializer.Deserialize<T>(answer.Text, JsonSerializerOptions.Web));
    }
}
