using System.Text;
using DiffEngine;

#pragma warning disable IDE0130 // The names are those of the package that can take the place of this folder.
namespace VerifyTests;

/// <summary>A text that is compared with a snapshot.</summary>
/// <param name="Name">What follows the name of the test in the name of the file.</param>
/// <param name="Extension">The end of that name.</param>
/// <param name="Text">The text.</param>
internal sealed record Target(string Name, string Extension, string Text);

/// <summary>Files beside a test: what was accepted, and, where it differs, what came instead.</summary>
internal static class Snapshots
{
    /// <summary>Verify writes a byte order mark, and reads files with and without it.</summary>
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Compares texts with the snapshots of the running test.</summary>
    /// <param name="sourceFile">The file of the test, beside which they stand.</param>
    /// <param name="targets">The texts.</param>
    /// <param name="open">Show a difference to whoever sits in front of the screen.</param>
    public static async Task Compare(string sourceFile, IReadOnlyList<Target> targets, bool open = true)
    {
        var test = TestContext.Current.TestMethod ?? throw new InvalidOperationException("A snapshot belongs to a test, and none is running.");
        var prefix = Path.Combine(Path.GetDirectoryName(sourceFile)!, $"{test.TestClass.TestClassSimpleName}.{test.MethodName}");
        var (news, differing, expected) = (new List<string>(), new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var target in targets)
        {
            var verified = $"{prefix}{target.Name}.verified.{target.Extension}";
            var received = $"{prefix}{target.Name}.received.{target.Extension}";
            expected.Add(verified);
            if (File.Exists(verified) && Normal(await File.ReadAllTextAsync(verified)) == Normal(target.Text))
            {
                Forget(received, verified);
                continue;
            }

            (File.Exists(verified) ? differing : news).Add(received);
            await File.WriteAllTextAsync(received, Normal(target.Text), Utf8);
            if (open && CanOpen) await DiffRunner.LaunchForTextAsync(received, verified);
        }

        var stale = Existing(prefix).Where(file => !expected.Contains(file)).ToList();
        if (news.Count + differing.Count + stale.Count > 0) Assert.Fail(Message(sourceFile, news, differing, stale));
    }

    private static string Normal(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>All snapshots of one test: the names of others may start with its own.</summary>
    private static IEnumerable<string> Existing(string prefix) =>
        Directory.EnumerateFiles(Path.GetDirectoryName(prefix)!, Path.GetFileName(prefix) + "*.verified.*")
            .Where(file => file[prefix.Length] is '#' or '.')
            .Order(StringComparer.Ordinal);

    private static void Forget(string received, string verified)
    {
        if (!File.Exists(received)) return;
        File.Delete(received);
        if (CanOpen) DiffRunner.Kill(received, verified);
    }

    /// <summary>A build server is known to DiffEngine; a machine without a screen is not, and a tool for the terminal would wait there for ever.</summary>
    private static bool CanOpen =>
        !DiffRunner.Disabled && !BuildServerDetector.Detected && Environment.GetEnvironmentVariable("CI") is null
        && (!OperatingSystem.IsLinux() || HasValue("DISPLAY") || HasValue("WAYLAND_DISPLAY"));

    private static bool HasValue(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));

    private static string Message(string sourceFile, List<string> news, List<string> differing, List<string> stale)
    {
        var message = new StringBuilder().Append("Directory: ").Append(Path.GetDirectoryName(sourceFile));
        foreach (var (title, files) in new[] { ("New", news), ("NotEqual", differing), ("Delete", stale) })
        {
            if (files.Count > 0) message.Append('\n').Append(title).Append(':');
            foreach (var file in files) message.Append("\n  - ").Append(Path.GetFileName(file));
        }

        return message.ToString();
    }
}
