namespace Statecraft.Compiler.Yaml;
internal static class YamlSalvage { public static IEnumerable<string> Ids(string text) => []; }
