using Statecraft.Compiler;
using Statecraft.Compiler.Content;
using Statecraft.Import.Canonical;
using Statecraft.Tool.Check;
using Statecraft.Tool.Phrases;
using Statecraft.Tool.Records;

namespace Statecraft.Tool.Create;

/// <summary>Makes a record of what was given and asked, and writes it.</summary>
internal sealed class Creating
{
    private readonly NewRequest request;
    private readonly Workspace workspace;
    private readonly ContentType kind;
    private readonly Questions? questions;
    private readonly TextWriter output;
    private readonly TextWriter error;

    private Creating(NewRequest request, Workspace workspace, ContentType kind, Questions? questions, TextWriter output, TextWriter error) =>
        (this.request, this.workspace, this.kind, this.questions, this.output, this.error) = (request, workspace, kind, questions, output, error);

    public static int Run(NewRequest request, TextWriter output, TextWriter error, Terminal terminal) =>
        Opening.Run(request.Source, output, error, terminal, (content, files) =>
        {
            if (RecordIds.Kind(content, request.Kind) is { } kind)
                return new Creating(request, Workspace.Of(content, files), kind, terminal.Asks is { } console ? new Questions(console) : null, output, error).Run();
            error.Write($"'{request.Kind}' is no kind of record; known are {Words.List(content.Entities.Select(entity => entity.Singular))}.\n");
            return ExitCode.Misuse;
        });

    private int Run()
    {
        var given = GivenFields.Of(kind, request);
        if ((given.Mistake ?? FileMistake()) is { } mistake) return Refuse([mistake]);
        var mistakes = given.Values.Entries.SelectMany(entry => AnswerCheck.Of(workspace, kind, kind.Field(entry.Key)!, entry.Value)).ToList();
        if (mistakes.Count > 0) return Refuse(mistakes);
        var missing = Needed.In(kind, given.Values);
        var asks = questions is not null && (missing.Count > 0 || given.Values.Entries.IsEmpty);
        if (missing.Count > 0 && !asks) return Refuse(Missing(missing));
        return Make(given.Values, asks ? new RecordForm(questions!, workspace, kind) : null);
    }

    private int Make(MapValue given, RecordForm? form)
    {
        var fields = given.Without("id");
        fields = form is null ? Shape.Of(kind, fields) : form.Ask(fields);
        var id = (given["id"] as ScalarValue)?.Text ?? IdProposal.Of(workspace, kind, fields);
        if (form is not null && given["id"] is null) id = form.Id(id);
        while (true)
        {
            var record = new NewRecord(kind, id, fields);
            var home = request.File is { } named ? new HomeFile(InFolder(named), null) : HomeFile.Of(workspace.Files, record);
            var file = Insertion.Into(workspace.Files.FirstOrDefault(known => known.Path == home.Path) ?? new DatasetFile(home.Path, []), record.AsWritten);
            var problems = DatasetCompiler.Read(workspace.With(file)).Problems;
            if (problems.Count == 0) return Write(record, home, file, form is not null);
            if (form is null) return Refuse(problems.Select(problem => problem.Message), ExitCode.Problems);
            foreach (var problem in problems) questions!.Complain(problem.Message);
            if (form.Mend(fields) is not { } mended) return Refuse(["Nothing is written."], ExitCode.Problems);
            fields = Shape.Of(kind, mended);
        }
    }

    private int Write(NewRecord record, HomeFile home, DatasetFile file, bool asks)
    {
        var written = Written.Find([file], kind.Plural!, record.Id)!;
        var path = $"{request.Source.Folder.Replace('\\', '/').TrimEnd('/')}/{home.Path}";
        output.Write(written.Canonical + "\n");
        if (asks && !questions!.Confirm($"Write this to {path}?", isLikely: true)) return Refuse(["Nothing is written."], ExitCode.Success);
        var target = Path.Combine(request.Source.Folder, home.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllBytes(target, file.Bytes);
        var beside = home.Beside is { } other ? $", the file of {other}, which is most like it" : "";
        output.Write(FormattableString.Invariant($"Written to {path}({written.Record.Line}){beside}.\n"));
        output.Write($"Next: statecraft check {request.Source}\n");
        return ExitCode.Success;
    }

    private int Refuse(IEnumerable<string> reasons, int exitCode = ExitCode.Misuse)
    {
        foreach (var reason in reasons) error.Write(reason + "\n");
        return exitCode;
    }

    private IEnumerable<string> Missing(IReadOnlyList<IReadOnlyList<ContentField>> missing)
    {
        var lines = missing.Select(group => (Options: string.Join(" or ", group.Select(field => "--" + field.Name)), group[0].Summary)).ToList();
        var width = lines.Max(line => line.Options.Length);
        return lines.Select(line => $"  {line.Options.PadRight(width)}  {line.Summary}".TrimEnd()).Prepend($"The {kind.Singular} is not finished; it needs");
    }

    private string? FileMistake() => request.File is not { } named ? null
        : !DatasetCompiler.IsDatasetFile(named) ? $"'{named}' is no file for records: its name does not end in .yaml."
        : Path.IsPathRooted(InFolder(named)) || InFolder(named).Split('/').Contains("..", StringComparer.Ordinal) ? $"'{named}' is not within the folder of the dataset."
        : InFolder(named) is "dataset.yaml" || InFolder(named).StartsWith("schema/", StringComparison.Ordinal) ? $"'{named}' is for the schema, not for records."
        : null;

    /// <summary>A file as the dataset knows it, also where its path was typed from outside.</summary>
    private string InFolder(string file)
    {
        var (path, folder) = (file.Replace('\\', '/'), request.Source.Folder.Replace('\\', '/').TrimEnd('/') + "/");
        return path.StartsWith(folder, StringComparison.Ordinal) ? path[folder.Length..] : path;
    }
}
