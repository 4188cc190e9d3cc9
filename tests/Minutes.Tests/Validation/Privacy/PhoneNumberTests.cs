using Xunit;

namespace Minutes.Tests.Validation.Privacy;

/// <summary>Telephone numbers as people write them, and other numbers.</summary>
public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("* call +49 30 5550 1234", "+49 …")]
    [InlineData("* +4915155501234", "+491…")]
    [InlineData("* 0049 30 5550123", "0049…")]
    [InlineData("* +1-202-555-0143", "+1-2…")]
    [InlineData("* +49.69.5550-1234", "+49.…")]
    [InlineData("* +49 (0) 30 5550123", "+49 …")]
    [InlineData("* 030 / 5550 1234", "030 …")]
    [InlineData("* (030) 55501234", "(030…")]
    [InlineData("* 0171-5551234", "0171…")]
    [InlineData("* 01715551234", "0171…")]
    [InlineData("* 01 23 45 67 89", "01 2…")]
    [InlineData("* (555) 234-5678", "(555…")]
    [InlineData("* 555-234-5678", "555-…")]
    [InlineData("* 020 7946 0958", "020 …")]
    [InlineData("* Meeting ID: 812 3456 7890", "812 …")]
    [InlineData("* Tel.: 5550123", "555…")]
    [InlineData("* Durchwahl 555012", "555…")]
    public void A_number_is_told_masked(string line, string masked)
    {
        var message = Assert.Single(Submitted.Saying(line).Found("phone"));
        Assert.Contains($" number {masked} is published", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_stands_twice_is_told_once_and_two_on_a_line_are_two()
    {
        Assert.Single(Assert.Single(Submitted.Saying("* +49 30 5550 1234 or +49 30 5550 1234").Findings(), finding => finding.Rule.Name == "phone").AlsoAt);
        Assert.Equal(["15:3", "15:21", "16:3"], Submitted.Saying("* +49 30 5550 1234, 0171-5551234\n* 555-234-5678").Found("phone").Select(finding => finding[..finding.IndexOf(' ', StringComparison.Ordinal)]));
    }

    [Theory]
    [InlineData("* +1234567 or +1234567890123456")]
    [InlineData("* 5550123 without a word")]
    [InlineData("* on 2026-03-11, 11.03.2026, 03/11/2026 or 20260311")]
    [InlineData("* from 0900 - 1000, 14:05-14:55, 1300-1500 UTC")]
    [InlineData("* version 0.123.4567 and 10.2.3 and 2024.1")]
    [InlineData("* the host 192.168.100.200 has 16291074 files")]
    [InlineData("* see #12345678 and /issues/123456789")]
    [InlineData("* https://tide.example/t/0171-5551234")]
    [InlineData("* build 81aee4ffb9a740aea373c6e7919af250")]
    [InlineData("* ORCID 0000-0002-1825-0097, CVE-2019-11248")]
    [InlineData("* 100000 files, +12 %, 1 000 000 lines")]
    [InlineData("* `0171-5551234` is the id")]
    [InlineData("* mobile: 2026-03-11")]
    public void Another_number_is_nothing(string line) => Assert.Empty(Submitted.Saying(line).Found("phone"));
}
