using Xunit;

namespace Minutes.Tests.Validation.Privacy;

/// <summary>Numbers of bank accounts. Those here are from the standard's own examples.</summary>
public sealed class BankAccountTests
{
    private const string Rule = "bank-account";

    /// <summary>The examples that SWIFT publishes with its registry, one for each country.</summary>
    [Theory]
    [InlineData("AT611904300234573201")]
    [InlineData("BE68539007547034")]
    [InlineData("BG80BNBG96611020345678")]
    [InlineData("CH9300762011623852957")]
    [InlineData("CY17002001280000001200527600")]
    [InlineData("CZ6508000000192000145399")]
    [InlineData("DE89370400440532013000")]
    [InlineData("DK5000400440116243")]
    [InlineData("EE382200221020145685")]
    [InlineData("ES9121000418450200051332")]
    [InlineData("FI2112345600000785")]
    [InlineData("FR1420041010050500013M02606")]
    [InlineData("GB29NWBK60161331926819")]
    [InlineData("GR1601101250000000012300695")]
    [InlineData("HR1210010051863000160")]
    [InlineData("HU42117730161111101800000000")]
    [InlineData("IE29AIBK93115212345678")]
    [InlineData("IS140159260076545510730339")]
    [InlineData("IT60X0542811101000000123456")]
    [InlineData("LI21088100002324013AA")]
    [InlineData("LT121000011101001000")]
    [InlineData("LU280019400644750000")]
    [InlineData("LV80BANK0000435195001")]
    [InlineData("MT84MALT011000012345MTLCAST001S")]
    [InlineData("NL91ABNA0417164300")]
    [InlineData("NO9386011117947")]
    [InlineData("PL61109010140000071219812874")]
    [InlineData("PT50000201231234567890154")]
    [InlineData("RO49AAAA1B31007593840000")]
    [InlineData("SE4550000000058398257466")]
    [InlineData("SI56263300012039086")]
    [InlineData("SK3112000000198742637541")]
    public void An_account_of_each_country_is_told(string account) =>
        Assert.Equal([$"15:10 the bank account {account[..4]}… is published with the minutes"], Submitted.Saying($"* pay to {account}").Found("bank-account"));

    [Theory]
    [InlineData("* DE89 3704 0044 0532 0130 00 is ours", "15:3")]
    [InlineData("* IBAN: DE89370400440532013000.", "15:9")]
    [InlineData("* pay to GB29 NWBK 6016 1331 9268 19", "15:10")]
    [InlineData("* (CH93 0076 2011 6238 5295 7)", "15:4")]
    [InlineData("* NO93 8601 1117 947", "15:3")]
    public void It_is_told_and_masked(string line, string place)
    {
        var finding = Assert.Single(Submitted.Saying(line).Findings(), finding => finding.Rule.Name == Rule);
        Assert.True(finding.IsPrivate);
        Assert.Matches($"^{place} the bank account (DE89|GB29|CH93|NO93)… is published with the minutes$", Assert.Single(Submitted.Saying(line).Found(Rule)));
        Assert.Empty(Submitted.Saying(line).Found("phone"));
    }

    [Theory]
    [InlineData("* DE88 3704 0044 0532 0130 00", "its check digits do not fit")]
    [InlineData("* DE89 3704 0044 0532 0130", "it is too short")]
    [InlineData("* DE89 3704 0044 0532 0130 0012", "it is too long")]
    [InlineData("* XX89 3704 0044 0532 0130 00", "no country")]
    [InlineData("* xDE89 3704 0044 0532 0130 00", "inside a word")]
    [InlineData("* ISO 13616 and SE 12", "other numbers")]
    [InlineData("* `DE89370400440532013000`", "code")]
    public void Others_are_not(string line, string because) => Assert.True(Submitted.Saying(line).Found(Rule) is [], because);
}
