using Statecraft.Compiler.Problems;

namespace Statecraft.Compiler.Linking;

/// <summary>What can be wrong between records.</summary>
internal static class LinkProblems
{
    public static readonly ProblemKind DuplicateId = new(
        "STC4001", "Id used twice", "The id '{0}' is taken by another {1}, at {2}; ids are unique among their kind.");

    public static readonly ProblemKind DuplicateKey = new(
        "STC4002", "Value used twice", "The {0} '{1}' is taken by '{2}', at {3}; it is unique.");

    public static readonly ProblemKind UnknownReference = new(
        "STC4003", "Unknown reference", "There is no {0} '{1}'{2}");

    public static readonly ProblemKind WrongKind = new(
        "STC4004", "Reference to a record of another kind", "'{0}' is a {1}, and this refers to a {2}; it stands in {3}.");

    public static readonly ProblemKind OutsideLifespan = new(
        "STC4005", "Outside the lifespan", "{0} is certainly outside the lifespan of '{1}', {2}.");

    public static readonly ProblemKind NotDistinct = new(
        "STC4006", "Fields that must differ", "The fields {0} must differ, and all are '{1}'.");

    public static readonly ProblemKind SymmetricTwice = new(
        "STC4007", "Written on both sides", "'{0}' and '{1}' are joined already, at {2}; write it on one side, it is read from both.");

    public static readonly ProblemKind SymmetricSelf = new(
        "STC4008", "Joined to itself", "'{0}' cannot stand in its own '{1}'.");

    public static readonly ProblemKind SameMember = new(
        "STC4009", "Two records with one C# name", "The id '{0}' becomes {1} in C#, as '{2}' does, at {3}; choose another id.");

    public static readonly ProblemKind ReservedMember = new(
        "STC4010", "An id whose C# name is taken", "The id '{0}' becomes {1} in C#, which is a member of {2} already; choose another id.");

    public static readonly IReadOnlyList<ProblemKind> All =
    [
        DuplicateId, DuplicateKey, UnknownReference, WrongKind, OutsideLifespan, NotDistinct, SymmetricTwice, SymmetricSelf, SameMember, ReservedMember,
    ];
}
