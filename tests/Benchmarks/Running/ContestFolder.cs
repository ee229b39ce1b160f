using System.Globalization;
using Statecraft.Benchmarks.Making;

namespace Statecraft.Benchmarks.Running;

/// <summary>The data of a contest, the program built with it, and the files of the peers; for one number of visits. The data is made once.</summary>
internal sealed class ContestFolder
{
    private ContestFolder(int rows)
    {
        Rows = rows;
        Folder = Path.Combine(Root, "artifacts", "benchmarks", rows.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = FindRoot();

    public int Rows { get; }

    /// <summary>Where all of it stands.</summary>
    public string Folder { get; }

    /// <summary>The YAML.</summary>
    public string Data => Path.Combine(Folder, "data");

    /// <summary>The dataset as an assembly.</summary>
    public string Assembly => Path.Combine(Folder, "build", "bin", "Contest", "release", "Statecraft.dll");

    /// <summary>The id of a visit from the middle.</summary>
    public string SomeId => File.ReadAllText(Path.Combine(Folder, "asked.txt")).Split(' ')[0];

    /// <summary>The id of its host.</summary>
    public string SomeHost => File.ReadAllText(Path.Combine(Folder, "asked.txt")).Split(' ')[1];

    private string Program => Path.Combine(Folder, "build", "bin", "Contest", "release", "Statecraft.Benchmarks.Contest.dll");

    private string Native => Path.Combine(Folder, "native", "Statecraft.Benchmarks.Contest");

    /// <summary>The YAML alone.</summary>
    public static ContestFolder WithData(int rows)
    {
        var folder = new ContestFolder(rows);
        DatasetMaker.Write(Path.Combine(Root, "data"), folder.Data, rows);
        return folder;
    }

    /// <summary>The YAML, the program and the files of the peers.</summary>
    public static ContestFolder Prepared(int rows)
    {
        var folder = WithData(rows);
        Console.Error.WriteLine($"Building the program with {rows} visits …");
        Commands.Run("dotnet", ["build", Contest, "-c", "Release", $"-p:StatecraftData={folder.Data}", "--artifacts-path", Path.Combine(folder.Folder, "build")]);
        File.WriteAllText(Path.Combine(folder.Folder, "asked.txt"), folder.Run("prepare", folder.Folder).Trim());
        return folder;
    }

    /// <summary>Builds the program as native code, and says whether this machine can.</summary>
    public bool TryPublishNative()
    {
        try
        {
            var target = Path.Combine(Folder, "native");
            Commands.Run("dotnet", ["publish", Contest, "-c", "Release", "-p:Native=true", $"-p:StatecraftData={Data}", "--ucr", "-o", target, "--artifacts-path", Path.Combine(Folder, "native-build")]);
            return true;
        }
        catch (InvalidOperationException failure)
        {
            Console.Error.WriteLine($"No native code on this machine: {failure.Message}");
            return false;
        }
    }

    /// <summary>What the program prints.</summary>
    public string Run(params IEnumerable<string> arguments) => Commands.Run("dotnet", [Program, .. arguments]).Output;

    /// <summary>What the native program prints.</summary>
    public string RunNative(params IEnumerable<string> arguments) => Commands.Run(Native, arguments).Output;

    private static string Contest => Path.Combine(Root, "tests", "Benchmarks", "Contest", "Contest.csproj");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Dataset.sln"))) return folder.FullName;
        throw new InvalidOperationException("The benchmarks run from within the repository.");
    }
}
