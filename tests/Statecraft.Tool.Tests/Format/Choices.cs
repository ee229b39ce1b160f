namespace Statecraft.Tool.Tests.Format;

/// <summary>Numbers that decide what is made, over and over; a generator makes them.</summary>
internal sealed class Choices(byte[] numbers)
{
    private int at;

    /// <summary>A number below another.</summary>
    public int Pick(int count) => numbers.Length == 0 ? count - 1 : numbers[at++ % numbers.Length] % count;
}
