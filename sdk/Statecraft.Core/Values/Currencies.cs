namespace Statecraft.Core;

/// <summary>The currencies of ISO 4217 that are in force or were until a few years ago. A mark or a franc of former times is no unit.</summary>
static partial class Currencies
{
    // The alphabetic codes in force, and those withdrawn since 2021, each of three letters. As none of them holds a space, a code is found only where it stands whole.
    private const string Codes =
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF "
        + "CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF "
        + "IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU "
        + "MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD "
        + "SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST "
        + "XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF XPD XPF XPT XSU XTS XUA XXX YER ZAR ZMW ZWG ZWL";

    /// <summary>Whether a text is the alphabetic code of a currency, as <c>USD</c> is. Codes are written in capitals.</summary>
    /// <param name="code">The text.</param>
    /// <returns>Whether it is one of these.</returns>
    public static bool IsCurrency(string code) =>
        code is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', >= 'A' and <= 'Z'] && Codes.Contains(code);
}
