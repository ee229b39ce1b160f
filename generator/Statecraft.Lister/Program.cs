using Statecraft.Compiler;
using Statecraft.Tool.Check;

// The folder of a dataset, and the file that gets the list of its records.
if (args is not [var folder, var file])
{
    Console.Error.WriteLine("Statecraft.Lister <folder> <file>");
    return 2;
}

var read = DatasetCompiler.Read(FolderReader.Read(folder));
foreach (var problem in read.Problems) Console.Error.WriteLine($"{folder}/{problem}");
if (read.Content is not { } content) return 1;
File.WriteAllText(file, content.ToRecordList());
return 0;
