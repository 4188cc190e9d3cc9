using Xunit;

namespace Minutes.Tests.Validation.Privacy;

/// <summary>Numbers of bank accounts. Those here are from the standard's own examples.</summary>
public sealed class BankAccountTests
{
    private const string Rule = "bank-account";

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
