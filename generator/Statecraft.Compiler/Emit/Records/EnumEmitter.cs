using Statecraft.Compiler.Emit.Json;
using Statecraft.Compiler.Schema;

namespace Statecraft.Compiler.Emit.Records;

/// <summary>Writes an enum of the schema.</summary>
internal static class EnumEmitter
{
    public static void Write(CodeWriter writer, EnumModel model)
    {
        writer.Summary(model.Summary);
        writer.Line(JsonCode.Attribute(model.Name));
        writer.Open($"public enum {model.Name}");
        for (var i = 0; i < model.Members.Count; i++)
        {
            if (i > 0) writer.Line();
            writer.Summary(model.Members[i].Summary);
            writer.Line($"{model.Members[i].CsName} = {i},");
        }

        writer.Close();
    }
}
