namespace System;

/// <summary>A place in a list, counted from one of its ends.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
