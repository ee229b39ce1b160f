namespace Statecraft;

public sealed partial record Transfer
{
    /// <summary>
    /// Whether it took place, at its <see cref="Stage"/>: a contract that was signed did, a delivery that was only planned did not, nor did one of
    /// which the source says that there was none.
    /// </summary>
    public bool TookPlace => !Absent && Stage != Stage.Planned;
}
