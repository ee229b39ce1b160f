namespace Statecraft;

/// <summary>What is known of an office by its role alone.</summary>
internal static class Roles
{
    /// <summary>
    /// Whether one person at a time holds the office in a country, so that the role and the country name somebody. There are many ambassadors,
    /// ministers of other matters, judges and mayors at once.
    /// </summary>
    public static bool HasOneHolder(this Role role) => role is Role.President or Role.Monarch or Role.CrownPrince or Role.Pope
        or Role.VicePresident or Role.PrimeMinister or Role.ForeignMinister or Role.DefenceMinister or Role.InteriorMinister
        or Role.FinanceMinister or Role.EnergyMinister or Role.CentralBankGovernor or Role.ChiefOfStaff;
}
