using Statecraft.Compiler;
using Statecraft.Compiler.Content;

namespace Statecraft.Fuzzing.Trials;

/// <summary>Reads every value of a dataset that has no problem, as the exports do.</summary>
internal static class ContentWalk
{
    public static string? Check(FuzzCase what)
    {
        var read = DatasetCompiler.Read(what.Sample.Files.Select(f => new DatasetFile(f.Path, what.BytesOf(f))));
        if (read.Content is not { } content) return $"different: read with problems: {read.Problems[0]}";
        foreach (var entity in content.Entities)
            foreach (var row in content.RowsOf(entity)) Walk(row);
        return null;
    }

    private static void Walk(ContentRow row)
    {
        foreach (var field in row.Type.Fields)
        {
            var value = row[field];
            if (value is null && field.IsNeverAbsent) throw new InvalidOperationException($"{row.Type.Name} has no {field.Name}.");
            foreach (var item in value as object[] ?? [value!])
                if (item is ContentRow { Type.Plural: null } nested) Walk(nested);
        }
    }
}
