using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Statecraft.Core.Storage;

/// <summary>All lists of single values of a dataset, each once: a length, and the values one after another.</summary>
/// <param name="blocks">The literals; no list crosses from one to the next.</param>
/// <param name="width">The digits of a value, and of a length.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Pool(Blocks blocks, int width)
{
    /// <summary>The values of the list at a handle, made by a function of the number of each.</summary>
    /// <param name="handle">The place of the list plus one; 0 is the empty list.</param>
    /// <param name="make">Makes a value of a number.</param>
    internal T[] Read<T>(int handle, Func<long, T> make)
    {
        if (handle == 0) return [];
        var list = Find(handle);
        var values = new T[(int)Digits.Read(list, 0, width)];
        for (var i = 0; i < values.Length; i++) values[i] = make(Digits.Read(list, (i + 1) * width, width));
        return values;
    }

    /// <summary>The values of a list whose values are two numbers each.</summary>
    internal Edtf[] ReadDates(int handle)
    {
        if (handle == 0) return [];
        var list = Find(handle);
        var dates = new Edtf[(int)Digits.Read(list, 0, width) / 2];
        for (var i = 0; i < dates.Length; i++)
        {
            var start = ((2 * i) + 1) * width;
            dates[i] = Edtf.FromBits((int)Digits.Read(list, start, width), (int)Digits.Read(list, start + width, width));
        }

        return dates;
    }

    /// <summary>An int is stored with its sign as the last bit.</summary>
    internal static int Int(long stored) => (int)((stored >> 1) ^ -(stored & 1));

    /// <summary>A member of an enum by its number; generated enums are ints.</summary>
    internal static TEnum Enum<TEnum>(long stored)
        where TEnum : struct, Enum
    {
        var number = (int)stored;
        return Unsafe.As<int, TEnum>(ref number);
    }

    private ReadOnlySpan<byte> Find(int handle) => blocks((handle - 1) >> Layout.BlockBits)[((handle - 1) & (Layout.BlockSize - 1))..];
}
