namespace Statecraft.Core;

public static partial class Currencies;
