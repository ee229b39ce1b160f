using System.Globalization;
using Statecraft.Compiler.Collections;

namespace Statecraft.Compiler.Problems;

/// <summary>What can be wrong, once for all its occurrences. Every kind stands in a catalogue beside the stage that finds it.</summary>
/// <param name="Id">Letters and digits, <c>STC3004</c>; the thousands say which stage found it.</param>
/// <param name="Title">A few words, the heading of its page.</param>
/// <param name="Format">The sentence that a contributor reads, with <c>{0}</c> for what differs.</param>
public sealed record ProblemKind(string Id, string Title, string Format)
{
    /// <summary>The page that explains it with a bad and a good example, as a path in the repository.</summary>
    public string HelpLink => $"generator/docs/{Id}.md";

    internal Problem At(Place place, params string[] arguments) => new(this, Sentence(arguments), place, default);

    /// <summary>The problem with the place of the record that came first, which the sentence names as its last argument.</summary>
    internal Problem At(Place place, Place first, params string[] arguments) =>
        new(this, Sentence([.. arguments, first.ToString()]), place, new Seq<Place>([first]));

    internal string Sentence(string[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, Format, [.. arguments.Select(Excerpt.Of)]);
}
