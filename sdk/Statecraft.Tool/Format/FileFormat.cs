using Statecraft.Compiler.Content;
using Statecraft.Import.Canonical;

namespace Statecraft.Tool.Format;

/// <summary>The one form of a data file, as a function of its text and the schema.</summary>
internal static class FileFormat
{
    /// <exception cref="InvalidDataException">The file cannot be read, or not be written without a change of what it says.</exception>
    public static string Of(string text, IReadOnlyList<ContentType> entities)
    {
        var file = CommentRise.Of(SchemaForm.Of(CommentedText.Read(text), entities));
        var written = CanonicalText.File(file);
        var again = CommentedText.Read(written);
        if (!again.Equals(file) || !CommentsOf(again).SequenceEqual(CommentsOf(file), StringComparer.Ordinal))
            throw new InvalidDataException("(1,1): the file would say something else in its one form, which is a bug of this command; please report it with the file.");
        return written;
    }

    /// <summary>All comments, in ordinal order.</summary>
    public static IEnumerable<string> CommentsOf(Value value) => AllOf(value).Order(StringComparer.Ordinal);

    private static IEnumerable<string> AllOf(Value value)
    {
        IEnumerable<string> own = [.. value.Comments.Above, .. value.Comments.Last];
        if (value.Comments.Behind is { } behind) own = own.Append(behind);
        return value switch
        {
            ListValue list => own.Concat(list.Items.SelectMany(AllOf)),
            MapValue map => own.Concat(map.Entries.SelectMany(entry => AllOf(entry.Value))),
            _ => own,
        };
    }
}
