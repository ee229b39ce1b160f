using Mono.Cecil;

// From the first path to the second, which gives the name. The same file comes out each time: it has no time in it, and its id is a hash of its contents.
var (original, renamed) = (args[0], args[1]);
Directory.CreateDirectory(Path.GetDirectoryName(renamed)!);

using var assembly = AssemblyDefinition.ReadAssembly(original);
assembly.Name.Name = Path.GetFileNameWithoutExtension(renamed);
assembly.MainModule.Name = Path.GetFileName(renamed);
// The signature says who made the file, and we are somebody else.
assembly.Name.PublicKey = [];
assembly.Name.HasPublicKey = false;
assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;

assembly.Write(renamed, new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
