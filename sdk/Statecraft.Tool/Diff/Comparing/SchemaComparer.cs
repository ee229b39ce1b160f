using Statecraft.Compiler.Content;

namespace Statecraft.Tool.Diff.Comparing;

/// <summary>Compares two states of a schema.</summary>
internal static class SchemaComparer
{
    private static readonly Dictionary<SchemaKind, string> Words = new()
    {
        [SchemaKind.Dataset] = "dataset",
        [SchemaKind.Entity] = "entity",
        [SchemaKind.Type] = "type",
        [SchemaKind.Enum] = "enum",
        [SchemaKind.Unit] = "unit",
    };

    /// <summary>The changes in the order of the declarations, whatever is gone after what is there.</summary>
    public static IEnumerable<SchemaChange> Compare(IReadOnlyList<SchemaDeclaration> olds, IReadOnlyList<SchemaDeclaration> news)
    {
        var known = olds.ToDictionary(Key, StringComparer.Ordinal);
        var kept = news.Select(Key).ToHashSet(StringComparer.Ordinal);
        foreach (var declaration in news)
        {
            if (!known.TryGetValue(Key(declaration), out var old)) yield return new(ChangeKind.Added, Key(declaration), null, null, null, Release.Minor);
            else
                foreach (var change in Compare(old, declaration)) yield return change;
        }

        foreach (var key in olds.Select(Key).Where(key => !kept.Contains(key))) yield return new(ChangeKind.Removed, key, null, null, null, Release.Major);
    }

    /// <summary>What a declaration is called. A dataset has only one of itself, whatever its name.</summary>
    private static string Key(SchemaDeclaration declaration) =>
        declaration.Kind == SchemaKind.Dataset ? Words[SchemaKind.Dataset] : $"{Words[declaration.Kind]} {declaration.Name}";

    private static IEnumerable<SchemaChange> Compare(SchemaDeclaration old, SchemaDeclaration @new)
    {
        foreach (var change in CompareWords(Key(@new), old.Words, @new.Words)) yield return change;
        var known = old.Parts.ToDictionary(part => part.Name, StringComparer.Ordinal);
        var kept = @new.Parts.Select(part => part.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var part in @new.Parts)
        {
            var subject = $"{@new.Name}.{part.Name}";
            if (!known.TryGetValue(part.Name, out var before)) yield return new(ChangeKind.Added, subject, null, null, TypeOf(part), SchemaRules.OfNewPart(part));
            else
                foreach (var change in CompareWords(subject, before.Words, part.Words)) yield return change;
        }

        foreach (var part in old.Parts.Where(part => !kept.Contains(part.Name)))
            yield return new(ChangeKind.Removed, $"{old.Name}.{part.Name}", null, TypeOf(part), null, Release.Major);
        if (!old.Parts.Where(part => kept.Contains(part.Name)).Select(part => part.Name)
            .SequenceEqual(@new.Parts.Where(part => known.ContainsKey(part.Name)).Select(part => part.Name), StringComparer.Ordinal))
            yield return new(ChangeKind.Reordered, Key(@new), null, null, null, Release.Major);
    }

    private static string? TypeOf(SchemaPart part) => part.Words.FirstOrDefault(word => word.Name == "type")?.Value;

    private static IEnumerable<SchemaChange> CompareWords(string subject, IReadOnlyList<SchemaWord> olds, IReadOnlyList<SchemaWord> news)
    {
        foreach (var word in news.Concat(olds).Select(word => word.Name).Distinct(StringComparer.Ordinal))
        {
            var removed = Values(olds, word).Except(Values(news, word), StringComparer.Ordinal).ToList();
            var added = Values(news, word).Except(Values(olds, word), StringComparer.Ordinal).ToList();
            if (removed.Count + added.Count > 0)
                yield return new(ChangeKind.Changed, subject, word, Joined(removed), Joined(added), SchemaRules.Of(word, removed, added));
        }
    }

    private static IEnumerable<string> Values(IReadOnlyList<SchemaWord> words, string name) => words.Where(word => word.Name == name).Select(word => word.Value);

    private static string? Joined(List<string> values) => values.Count switch
    {
        0 => null,
        1 => ValueText.Shown.Of(values[0]),
        _ => ValueText.Shown.Of(values.ToArray<object>()),
    };
}
