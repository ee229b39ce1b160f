using System.Text.RegularExpressions;
using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Tests.Documentation;

/// <summary>
/// Finds the words that a schema declares in a text that should know none of them: as a whole word or within a longer name, however it is
/// spelled. <c>VisitorsOfficial</c>, <c>visitors.official</c> and <c>by-visitors</c> all say <c>visitors</c>; <c>shareable</c> does not say <c>share</c>.
/// </summary>
internal sealed class DomainWords(SchemaModel schema)
{
    private const RegexOptions Plain = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    /// <summary>An identifier of C# or a word of YAML.</summary>
    private static readonly Regex Name = new("[A-Za-z_][A-Za-z0-9_]*(-[A-Za-z0-9_]+)*", Plain);

    /// <summary>One of the words that a name is made of.</summary>
    private static readonly Regex Part = new("[A-Z]?[a-z0-9]+|[A-Z]+[0-9]*", Plain);

    private readonly HashSet<string> words = [.. Declared(schema).Select(Kebab).Where(word => word.Length > 0)];

    /// <summary>All of them, in small letters and hyphens.</summary>
    public IReadOnlyCollection<string> All => words;

    /// <summary>The words in a text, each with the name in which it stands.</summary>
    public IEnumerable<(string Word, string Within)> In(string text)
    {
        foreach (var name in Name.Matches(text).Select(match => match.Value))
        {
            var parts = Kebab(name).Split('-');
            for (var first = 0; first < parts.Length; first++)
                for (var end = first + 1; end <= parts.Length; end++)
                    if (string.Join('-', parts[first..end]) is var word && words.Contains(word))
                        yield return (word, name);
        }
    }

    private static string Kebab(string name) => string.Join('-', Part.Matches(name).Select(match => match.Value.ToLowerInvariant()));

    private static IEnumerable<string> Declared(SchemaModel schema)
    {
        foreach (var entity in schema.Entities)
        {
            yield return entity.Plural;
            foreach (var inverse in entity.Fields.SelectMany(field => field.Inverses)) yield return inverse.Name;
        }

        // The two fields that the compiler itself gives to every entity are its own words.
        foreach (var type in schema.Entities.Concat<TypeModel>(schema.Types))
        {
            yield return type.Name;
            foreach (var field in type.Fields)
                if (!ImplicitFields.All.Contains(field)) yield return field.Name;
        }

        foreach (var declared in schema.Enums)
        {
            yield return declared.Name;
            foreach (var member in declared.Members) yield return member.Name;
        }

        foreach (var unit in schema.Units) yield return unit.Name;
    }
}
