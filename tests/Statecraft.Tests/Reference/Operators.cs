using System.Reflection;

namespace Statecraft.Tests.Reference;

/// <summary>The operators by the names that the compiler has for them.</summary>
internal static class Operators
{
    /// <summary>The sign of an operator; null of one that has none, and of any other method.</summary>
    public static string? Sign(MethodInfo method) => method.Name switch
    {
        "op_Equality" => "==",
        "op_Inequality" => "!=",
        "op_LessThan" => "<",
        "op_GreaterThan" => ">",
        "op_LessThanOrEqual" => "<=",
        "op_GreaterThanOrEqual" => ">=",
        "op_Addition" => "+",
        "op_Subtraction" => "-",
        _ => null,
    };
}
