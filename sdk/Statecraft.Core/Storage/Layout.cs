namespace Statecraft.Core.Storage;

/// <summary>Numbers that the compiler, which writes a dataset, and the tables, which read it, must agree on.</summary>
static class Layout
{
    /// <summary>The digit of the value 0. The 64 digits follow one another, so the byte less this is the value, and their order is that of the numbers.</summary>
    public const int ZeroDigit = '0';

    public const int BitsPerDigit = 6;

    /// <summary>No literal is longer than this many bytes: compilers take far more memory for one long literal than for several.</summary>
    public const int BlockBits = 19;

    public const int BlockSize = 1 << BlockBits;

    /// <summary>A run of numbers is broken into lines of this many, for readers of the generated code.</summary>
    public const int NumbersPerLineBits = 4;

    /// <summary>A day, as the number of days since 1 January 0001, has digits enough for the year 9999.</summary>
    public const int DigitsPerDay = 4;

    /// <summary>A line of an index of keys holds this many slots, as a power of two.</summary>
    public const int SlotsPerLineBits = 3;

    /// <summary>The digits of the displacement of a bucket of keys.</summary>
    public const int DigitsPerDisplacement = 2;

    /// <summary>A text shorter than this has its length in one digit; for others the digit says how many digits of length follow.</summary>
    public const int ShortText = 48;

    /// <summary>Added to the first digit of a text in which some characters are written as escapes.</summary>
    public const int Escaped = 8;

    /// <summary>Offset, width and least value of a column in one number, so that generated code can name a column by a constant.</summary>
    public static long Column(int offset, int width, long least) => (least << 20) | ((long)width << 16) | (uint)offset;
}
