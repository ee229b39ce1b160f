using Spectre.Console;
using Statecraft.Compiler.Content;
using Statecraft.Tool.Records;

namespace Statecraft.Tool.New;

/// <summary>Asks on a terminal.</summary>
internal sealed class Questions(IAnsiConsole console)
{
    /// <summary>Says what the next questions are about.</summary>
    public void Say(string text) => console.MarkupLine($"[bold]{Markup.Escape(text)}[/]");

    public void Complain(string text) => console.MarkupLine($"[red]{Markup.Escape(text)}[/]");

    public bool Confirm(string question) => console.Prompt(new ConfirmationPrompt(Markup.Escape(question)));

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

    /// <summary>One of several; null for none of them, which stands first where it may be chosen.</summary>
    public T? Choose<T>(string title, IEnumerable<T> choices, Func<T, string> label, string? none)
        where T : class
    {
        var prompt = new SelectionPrompt<Choice<T>>().Title(Markup.Escape(title)).UseConverter(choice => Markup.Escape(choice.Label)).EnableSearch().PageSize(12);
        if (none is not null) prompt.AddChoice(new Choice<T>(none, null));
        prompt.AddChoices(choices.Select(choice => new Choice<T>(label(choice), choice)));
        var chosen = console.Prompt(prompt);
        console.WriteLine($"{title} {chosen.Label}");
        return chosen.Value;
    }

    /// <summary>A field to go on with; null to leave it at that.</summary>
    public ContentField? Field(string title, IEnumerable<ContentField> fields, string none) =>
        Choose(title, fields, field => $"{field.Name}: {field.Summary}", none);

    public ContentRow? Record(string title, IEnumerable<ContentRow> rows) =>
        Choose(title, rows, row => row.Name() is { } name ? $"{row.Id()}: {name}" : row.Id(), "none of these");

    private sealed record Choice<T>(string Label, T? Value)
        where T : class;
}
