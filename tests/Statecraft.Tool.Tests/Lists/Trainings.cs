using Spectre.Console.Testing;

namespace Statecraft.Tool.Tests.Lists;

/// <summary>A dataset of a stranger, whose records refer to those of ours, and the list of ours.</summary>
public sealed class Trainings : IDisposable
{
    private const string Schema = """
        entity: Training
        plural: Trainings
        summary: Somebody trains somebody.
        when: dates
        fields:
          host: { type: Country, inverse: trainings, summary: Where it was. }
          trainers: { type: Official*, inverse: trainings, summary: Who trained. }
          dates: { type: edtf?, summary: When it was. }
          days: { type: Day*, summary: Its days. }
        types:
          Day:
            short: guest
            fields:
              guest: { type: Country, summary: Who looked on. }
              hours: { type: int?, summary: How long. }

        """;

    public Trainings()
    {
        Write("dataset.yaml", "name: Trainings\nnamespace: Trainings\n");
        Write("schema/training.yaml", Schema);
        Write("trainings.yaml", "trainings:\n  - id: baku-2018\n    host: azerbaijan\n    trainers: [levan-izoria]\n    dates: 2018-09\n    days:\n      - georgia\n      - { guest: israel, hours: 2 }\n");
        List = Path.Combine(Folder, "..", Path.GetFileName(Folder) + ".records.txt");
        Assert.Equal(0, Ran.Command("records", Repository.Data, "--output", List).ExitCode);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("statecraft-trainings-").FullName;

    /// <summary>The list of the records of our dataset.</summary>
    public string List { get; }

    /// <summary>The list as it is named from the folder.</summary>
    public string ListFromFolder => "../" + Path.GetFileName(List);

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        File.Delete(List);
    }

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(Folder, path))!);
        File.WriteAllText(Path.Combine(Folder, path), text);
    }

    internal Ran Command(params string[] args) => Ran.Command([.. args, "--records", List]);

    /// <summary>The same where somebody sits at the terminal.</summary>
    internal Ran Ask(Action<TestConsoleInput> answers, params string[] args)
    {
        using var console = new TestConsole().Interactive().Width(100);
        answers(console.Input);
        return Ran.On(Terminal.Plain with { Asks = console }, [.. args, "--records", List]);
    }
}
