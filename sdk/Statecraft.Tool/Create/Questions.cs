using Spectre.Console;
using Statecraft.Compiler.Content;
using Statecraft.Tool.Records;

namespace Statecraft.Tool.Create;

/// <summary>Asks on a terminal.</summary>
internal sealed class Questions(IAnsiConsole console)
{
    /// <summary>Says what the next questions are about.</summary>
    public void Say(string text) => console.MarkupLine($"[bold]{Markup.Escape(text)}[/]");

    public void Complain(string text) => console.MarkupLine($"[red]{Markup.Escape(text)}[/]");

    /// <param name="isLikely">Whether Enter says yes.</param>
    public bool Confirm(string question, bool isLikely) => console.Prompt(new ConfirmationPrompt(Markup.Escape(question)) { DefaultValue = isLikely });

    /// <summary>A line of text; null where nothing is said and nothing has to be.</summary>
    /// <param name="mistakeIn">What is wrong with an answer, or null.</param>
    /// <param name="proposal">The answer that stands there already, or null.</param>
    public string? Line(string label, bool isNeeded, Func<string, string?> mistakeIn, string? proposal = null)
    {
        var prompt = new TextPrompt<string>(Markup.Escape(label + (isNeeded ? ":" : " (or Enter):")))
        {
            AllowEmpty = !isNeeded,
            Validator = text => text.Trim() is { Length: > 0 } answer && mistakeIn(answer) is { } mistake
                ? ValidationResult.Error($"[red]{Markup.Escape(mistake)}[/]")
                : ValidationResult.Success(),
        };
        if (proposal is not null) prompt.DefaultValue(proposal);
        return console.Prompt(prompt).Trim() is { Length: > 0 } said ? said : null;
    }

    /// <summary>One of several; null for none of them.</summary>
    /// <param name="none">What none of them is called, and stands first, so that Enter is enough; null where one has to be chosen.</param>
    public T? Choose<T>(string title, IEnumerable<T> choices, Func<T, string> label, string? none)
        where T : class
    {
        var prompt = Prompt<T>(title);
        if (none is not null) prompt.AddChoice(new Choice<T>(none, null));
        prompt.AddChoices(choices.Select(choice => new Choice<T>(label(choice), choice)));
        return Ask(title, prompt);
    }

    /// <summary>A record of those that were found, the likeliest first; null where it is none of them.</summary>
    public ContentRow? Record(string title, IEnumerable<ContentRow> rows) => Ask(title, Prompt<ContentRow>(title)
        .AddChoices(rows.Select(row => new Choice<ContentRow>(row.Name() is { } name ? $"{row.Id()}: {name}" : row.Id(), row)))
        .AddChoices(new Choice<ContentRow>("none of these", null)));

    private static SelectionPrompt<Choice<T>> Prompt<T>(string title)
        where T : class => new SelectionPrompt<Choice<T>>().Title(Markup.Escape(title)).UseConverter(choice => Markup.Escape(choice.Label)).EnableSearch().PageSize(12);

    private T? Ask<T>(string title, SelectionPrompt<Choice<T>> prompt)
        where T : class
    {
        var chosen = console.Prompt(prompt);
        console.WriteLine($"{title} {chosen.Label}");
        return chosen.Value;
    }

    /// <summary>A field to go on with; null to leave it at that.</summary>
    public ContentField? Field(string title, IEnumerable<ContentField> fields, string none) =>
        Choose(title, fields, field => $"{field.Name}: {field.Summary}", none);

    private sealed record Choice<T>(string Label, T? Value)
        where T : class;
}
