namespace Statecraft;

/// <summary>Questions to the citations of a record.</summary>
public static class CitationExtensions
{
    /// <summary>The citations that support a field of the record: those that name it, and those that name none and so support all.</summary>
    /// <param name="citations">The citations of a record.</param>
    /// <param name="field">The field, as <c>nameof(Transfer.Opposed)</c>.</param>
    public static IEnumerable<Citation> Supporting(this IEnumerable<Citation> citations, string field) =>
        citations.Where(citation => citation.For.IsEmpty || citation.For.Contains(field, StringComparer.Ordinal));
}
