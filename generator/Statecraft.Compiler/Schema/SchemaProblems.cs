using Statecraft.Compiler.Problems;

namespace Statecraft.Compiler.Schema;

/// <summary>What can be wrong in <c>dataset.yaml</c> and in the schema.</summary>
internal static class SchemaProblems
{
    public static readonly ProblemKind UnknownWord = new(
        "STC2001", "Unknown word in the schema", "'{0}' is no word that {1} can have{2}");

    public static readonly ProblemKind Missing = new(
        "STC2002", "Something is missing in the schema", "'{1}' is missing in {0}; add it.");

    public static readonly ProblemKind WrongShape = new(
        "STC2003", "Wrong shape in the schema", "'{0}' must be {1}.");

    public static readonly ProblemKind UnknownType = new(
        "STC2004", "Unknown type", "'{0}' is no type: not built in, and no entity, nested type or enum of this schema has that name{1}{2}");

    public static readonly ProblemKind BadName = new(
        "STC2005", "A name that is no identifier", "'{0}' cannot be a name here; {1}.");

    public static readonly ProblemKind NameTaken = new(
        "STC2006", "A name that is taken", "'{0}' becomes {1} in C#, and that is taken: {2}; choose another name.");

    public static readonly ProblemKind NestedInItself = new(
        "STC2007", "A nested type inside itself", "The nested type {0} contains itself ({1}); make one of them an entity and refer to it by id.");

    public static readonly ProblemKind UnknownField = new(
        "STC2008", "Unknown field in a rule", "'{0}' is no field of {1}{2}");

    public static readonly ProblemKind NotHere = new(
        "STC2009", "A rule that does not fit the type", "'{0}' does not go with the type {1}; {2}.");

    public static readonly ProblemKind BadDefault = new(
        "STC2010", "A default that is no value of its type", "The default '{0}' does not fit the type {1}. {2}");

    public static readonly ProblemKind BadPattern = new(
        "STC2011", "A pattern that is no regular expression", "'{0}' is no regular expression: {1}");

    public static readonly ProblemKind Twice = new(
        "STC2012", "Declared twice", "{0} is declared twice; it was declared first at {1}.");

    public static readonly ProblemKind NoDataset = new(
        "STC2013", "No dataset.yaml", "The dataset has no file 'dataset.yaml' in its folder; add one with its name and namespace.");

    public static readonly ProblemKind SlowPattern = new(
        "STC2014", "A pattern that takes too long", "The pattern of '{0}' takes too long on the value '{1}'; write it without nested repetition.");

    public static readonly ProblemKind TypeOfTwo = new(
        "STC2015", "A type of two datasets", "'{0}' is an entity of {1} and of {2}; only one of the datasets that are referred to can have it.");

    public static readonly IReadOnlyList<ProblemKind> All =
    [
        UnknownWord, Missing, WrongShape, UnknownType, BadName, NameTaken, NestedInItself, UnknownField,
        NotHere, BadDefault, BadPattern, Twice, NoDataset, SlowPattern, TypeOfTwo,
    ];
}
