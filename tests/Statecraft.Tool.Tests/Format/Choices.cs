using System.Globalization;

namespace Statecraft.Tool.Tests.Format;

/// <summary>Numbers that decide what is made, over and over; a generator makes them.</summary>
internal sealed class Choices(byte[] numbers)
{
    private int at;

    /// <summary>How many comments there are.</summary>
    public int Comments { get; private set; }

    /// <summary>Another comment, unlike all others.</summary>
    public string Comment() => string.Create(CultureInfo.InvariantCulture, $"# c{Comments++};");

    /// <summary>A number below another.</summary>
    public int Pick(int count) => numbers.Length == 0 ? count - 1 : numbers[at++ % numbers.Length] % count;
}
