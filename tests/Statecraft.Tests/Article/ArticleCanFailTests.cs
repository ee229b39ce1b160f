using System.Reflection;

namespace Statecraft.Tests;

/// <summary>Proves that the questions can be answered wrongly: a change of one value in the data changes the answer to one question, and no other.</summary>
public class ArticleCanFailTests
{
    private static readonly Lazy<SortedDictionary<string, string>> Unchanged = new(() => CompiledCopy.Answers("dataset.yaml", "", ""));

    [Theory]
    [InlineData(nameof(ArticleQuestions.VisitToAzerbaijan), "visits/israel.yaml", "site: Eternal Fire memorial", "site: Flame Towers")]
    [InlineData(nameof(ArticleQuestions.StopBeforeAzerbaijan), "visits/israel.yaml", "first: [office]", "first: [country]")]
    [InlineData(
        nameof(ArticleQuestions.MeetingsInAzerbaijan),
        "visits/israel.yaml",
        "role: interior-minister, country: azerbaijan, status: expected",
        "role: interior-minister, country: azerbaijan, status: held")]
    [InlineData(nameof(ArticleQuestions.MeetingsInGeorgia), "officials/georgia.yaml", "names: [David Zakaliani]", "names: [Davit Zakaliani]")]
    [InlineData(nameof(ArticleQuestions.Topics), "visits/israel.yaml", "counter-terrorism,", "counter-espionage,")]
    [InlineData(nameof(ArticleQuestions.EarlierVisitToAzerbaijan), "visits/israel.yaml", "dates: 2016-12\n", "dates: 2016-12?\n")]
    [InlineData(nameof(ArticleQuestions.ArmsToAzerbaijan), "transfers/azerbaijan-israel.yaml", "amount: 385 million USD", "amount: 385 million EUR")]
    [InlineData(nameof(ArticleQuestions.RankOfAzerbaijan), "transfers/azerbaijan-israel.yaml", "behind: [india, vietnam]", "behind: [vietnam, india]")]
    [InlineData(nameof(ArticleQuestions.ContractsWithAzerbaijan), "transfers/azerbaijan-israel.yaml", "amount: ~5 billion USD", "amount: 5 billion USD")]
    [InlineData(nameof(ArticleQuestions.OilToIsrael), "transfers/azerbaijan-israel.yaml", "value: 40 %, of: recipient", "value: 40 %, of: supplier")]
    [InlineData(nameof(ArticleQuestions.ArmsToGeorgia), "transfers/georgia-israel.yaml", "300..500 million", "300..501 million")]
    [InlineData(
        nameof(ArticleQuestions.TrainingOfGeorgia),
        "transfers/georgia-israel.yaml",
        "official: gal-hirsch, role: general, standing: former",
        "official: gal-hirsch, role: general, standing: acting")]
    [InlineData(nameof(ArticleQuestions.ContractsWithGeorgiaSinceTheWar), "transfers/georgia-israel.yaml", "absent: true", "absent: false")]
    [InlineData(nameof(ArticleQuestions.OppositionOfRussia), "transfers/georgia-israel.yaml", "said: 2008-09", "said: 2008-10")]
    [InlineData(nameof(ArticleQuestions.Borders), "countries/asia.yaml", "borders: [georgia, iran, russia, turkey]", "borders: [georgia, russia, turkey]")]
    public void A_change_of_one_value_is_seen_by_its_question_and_by_no_other(string question, string file, string text, string by)
    {
        var changed = CompiledCopy.Answers(file, text, by);
        Assert.Equal([question], Unchanged.Value.Where(answer => changed[answer.Key] != answer.Value).Select(answer => answer.Key));
    }

    [Fact]
    public void Every_question_is_changed_once()
    {
        var changed = typeof(ArticleCanFailTests).GetMethod(nameof(A_change_of_one_value_is_seen_by_its_question_and_by_no_other))!
            .GetCustomAttributes<InlineDataAttribute>().Select(data => (string)data.Data[0]!);
        Assert.Equal(15, Unchanged.Value.Count);
        Assert.Equal(Unchanged.Value.Keys, changed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_copy_of_the_data_answers_as_the_package_does() => Assert.All(
        Unchanged.Value,
        answer => Assert.Equal((string)typeof(ArticleQuestions).GetMethod(answer.Key)!.Invoke(null, null)!, answer.Value));
}
