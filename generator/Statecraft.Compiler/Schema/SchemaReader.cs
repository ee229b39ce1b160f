using Statecraft.Compiler.Collections;
using Statecraft.Compiler.Foreign;
using Statecraft.Compiler.Problems;
using Statecraft.Compiler.Schema.Values;
using Statecraft.Compiler.Yaml;

namespace Statecraft.Compiler.Schema;

/// <summary>The schema and what is wrong with it. A schema with problems still holds all that could be understood, so that data is checked too.</summary>
internal sealed record SchemaResult(SchemaModel Model, Seq<Problem> Problems);

/// <summary>From the files of the schema to the schema.</summary>
internal static class SchemaReader
{
    /// <param name="dataset"><c>dataset.yaml</c>, or null where there is none.</param>
    /// <param name="files">The schema files, in any order.</param>
    /// <param name="foreign">The datasets whose records may be referred to.</param>
    public static SchemaResult Read(SourceFile? dataset, IEnumerable<SourceFile> files, ForeignDatasets foreign)
    {
        var problems = new ProblemList();
        var declarations = new Declarations();
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
            if (YamlReader.Read(file, problems) is { } root) declarations.Add(new SchemaNodes(file, problems), root);

        var types = new TypeReader(declarations, foreign);
        var model = new SchemaModel(
            ReadDataset(dataset, problems, foreign),
            declarations.Of(DeclarationKind.Entity).Select(types.Entity).ToSeq(),
            declarations.Of(DeclarationKind.Type).Select(types.Nested).ToSeq(),
            declarations.Of(DeclarationKind.Enum).Select(TypeReader.Enum).ToSeq(),
            declarations.Units.Values.ToSeq(),
            HasClashes: false);
        model = NestingRules.Check(model, declarations);
        NameRules.Check(model, declarations);
        ForeignNameRules.Check(model, declarations, foreign);
        CheckDefaults(model, declarations);
        return new SchemaResult(model with { HasClashes = problems.Has(SchemaProblems.NameTaken) }, problems.InOrder());
    }

    private static DatasetModel ReadDataset(SourceFile? file, ProblemList problems, ForeignDatasets foreign)
    {
        if (file is null)
        {
            problems.Add(SchemaProblems.NoDataset.At(new Place("dataset.yaml", 0, 0, 1, 1, 1, 1)));
            return DatasetModel.Unnamed;
        }

        return YamlReader.Read(file, problems) is { } root ? DatasetReader.Read(new SchemaNodes(file, problems), root, foreign) : DatasetModel.Unnamed;
    }

    /// <summary>A default is read with the same code as a value in a record, which needs all enums and units.</summary>
    private static void CheckDefaults(SchemaModel model, Declarations declarations)
    {
        var scalars = new ScalarReader(model);
        foreach (var type in model.Entities.Concat<TypeModel>(model.Types))
        {
            var declared = declarations.ByName[type.Name];
            foreach (var field in type.Fields)
            {
                if (field.Default is null || field.Type.IsList || !ScalarReader.Reads(field.Type.Kind)) continue;
                if (scalars.Read(field, field.Default).Fault is not { } fault) continue;
                var at = ((YamlMapping)((YamlMapping)declared.Body["fields"]!)[field.Name]!)["default"]!;
                declared.Nodes.Report(SchemaProblems.BadDefault, at, field.Default, field.Type.ToString(), fault.Message);
            }
        }
    }
}
