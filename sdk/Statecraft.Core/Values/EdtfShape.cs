namespace Statecraft.Core;

/// <summary>How an end of a date is written, in four bits. None of them is 0, so that an end never is.</summary>
enum EdtfShape
{
    Day = 1,
    Month,
    Spring,
    Summer,
    Autumn,
    Winter,
    Year,
    Decade,
    Century,
    UnspecifiedDay,
    UnspecifiedMonth,
    UnspecifiedMonthAndDay,
    Open,
    Unknown,
}

/// <summary>What the ends of a date make together, in two bits of its start.</summary>
enum EdtfForm
{
    Single,
    Interval,
    OneOf,
}

/// <summary>The qualifier of an end, in two bits.</summary>
[Flags]
enum EdtfQualifiers
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,
}
