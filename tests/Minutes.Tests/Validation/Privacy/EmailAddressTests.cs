using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation.Privacy;

/// <summary>E-mail addresses of people, of lists, and what only looks like one.</summary>
public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("* write to jonna.brandt@pebble-ness.io", "15:12 the e-mail address jonn… is published with the minutes")]
    [InlineData("* Jonna Brandt <jb@tide-works.co.uk>, remote", "15:17 the e-mail address jb@t… is published with the minutes")]
    [InlineData("* see `jonna@tide-works.de`.", "15:8 the e-mail address jonn… is published with the minutes")]
    [InlineData("* *jonna+minutes@tide-works.de*", "15:4 the e-mail address jonn… is published with the minutes")]
    [InlineData("<!-- jonna@tide-works.de -->", "15:6 the e-mail address jonn… is published with the minutes")]
    public void The_address_of_a_person_is_a_warning(string line, string finding)
    {
        Assert.Equal([finding], Submitted.Saying(line).Found("email"));
        Assert.All(FindingsOf(line), found => Assert.Equal((Severity.Warning, true), (found.Severity, found.IsPrivate)));
    }

    [Theory]
    [InlineData("* mail to tide-discuss@lists.tide-works.de")]
    [InlineData("* mail to gauges@googlegroups.com")]
    [InlineData("* mail to security@tide-works.de")]
    [InlineData("* mail to gauge-announce@tide-works.de")]
    public void The_address_of_a_list_or_an_office_is_a_note(string line) =>
        Assert.Equal([Severity.Note], FindingsOf(line).Select(finding => finding.Severity));

    [Theory]
    [InlineData("jonna@tide-works.de", "jonna@tide-works.de")]
    [InlineData("* jonna@tide-works.de-", "jonna@tide-works.de")]
    [InlineData("* jonna@tide-works.de...", "jonna@tide-works.de")]
    [InlineData("* ..jonna@tide-works.de", "jonna@tide-works.de")]
    [InlineData("* jonna@tide-works.de: she knows", "jonna@tide-works.de")]
    [InlineData("* jonna@tide-works.de:", "jonna@tide-works.de")]
    [InlineData("* https://tide.example jonna@tide-works.de", "jonna@tide-works.de")]
    [InlineData("* (https://tide.example)jonna@tide-works.de", "jonna@tide-works.de")]
    [InlineData("* jürgen@küste.de, ÄÖÜ@tide-works.de", "jürgen@küste.de", "ÄÖÜ@tide-works.de")]
    public void The_address_is_told_without_what_stands_around_it(string lines, params string[] addresses)
    {
        var submission = new Submitted(lines).Read();
        Assert.Equal(addresses, Checker.Check(submission).Where(finding => finding.Rule.Name == "email").Select(finding => submission.Source.Slice(finding.Span).ToString()));
    }

    [Theory]
    [InlineData("* jonna@tide.example and jonna@example.org and jonna@mail.example.com")]
    [InlineData("* clone git@github.com:open-tidepool/network.git")]
    [InlineData("* it comes from noreply@github.com or ci-no-reply@tide-works.de")]
    [InlineData("* 12345+mira-k@users.noreply.github.com")]
    [InlineData("* log in with core@gauge.tide-works.de:/srv")]
    [InlineData("* fosstodon: @tide@fosstodon.org")]
    [InlineData("* uses actions/checkout@v4.1 and tide@1.2.3")]
    [InlineData("* restart wg-quick@wg0.service")]
    [InlineData("* https://lore.tide-works.de/r/2026@mail.tide-works.de")]
    [InlineData("* @mira-k, @tjorven: ask them")]
    [InlineData("* vorname.nachname@tide-works.de, user@tide-works.de")]
    [InlineData("* a @ b.de")]
    [InlineData("* jonna@tide-works, jonna@.de, @tide-works.de and jonna@")]
    [InlineData("* jonna@tide-works.de/srv, jonna@tide-works.de@host")]
    [InlineData("* jonna@gauge.local, jonna@notes.md")]
    public void No_address_of_anybody_is_nothing(string line) => Assert.Empty(Submitted.Saying(line).Found("email"));

    [Fact]
    public void An_address_that_stands_twice_is_told_once()
    {
        var finding = Assert.Single(FindingsOf("* [jonna@tide-works.de](mailto:jonna@tide-works.de)"));
        Assert.Single(finding.AlsoAt);
    }

    private static IEnumerable<Finding> FindingsOf(string line) => Submitted.Saying(line).Findings().Where(finding => finding.Rule.Name == "email");
}
