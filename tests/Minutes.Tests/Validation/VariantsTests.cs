using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation;

/// <summary>Forms of known defects that other communities write: each with what looks like it and is none.</summary>
public sealed class VariantsTests
{
    [Theory]
    [InlineData("secret", "* password: wRVAYjDQRxpE", "15:13 a password stands here (wRVA…); it is one if the word before it says the truth")]
    [InlineData("secret", "* curl -u mira:gull7harbour https://tide.io", "15:16 a password stands here (gull…); it is one if the word before it says the truth")]
    [InlineData("secret", "* curl -s --user 'mira:gull7harbour' https://tide.io", "15:24 a password stands here (gull…); it is one if the word before it says the truth")]
    [InlineData("email", "* write to mira.kallas (at) tide-pool (dot) io", "15:12 the e-mail address mira… is published with the minutes, and programs read it in this form, too")]
    [InlineData("email", "* mira [at] tide-pool.io. Thanks!", "15:3 the e-mail address mira… is published with the minutes, and programs read it in this form, too")]
    [InlineData("private-host", "* https://wiki.intern.tide-pool.io/gauge", "15:11 the link leads to the private host wiki…, where readers cannot go")]
    [InlineData("private-host", "* https://internal.tide-pool.io", "15:11 the link leads to the private host inte…, where readers cannot go")]
    [InlineData("action-no-owner", "* [ ] AI: order a lid", "15:3 the action item names nobody")]
    [InlineData("action-no-owner", "* **AI** order a lid", "15:3 the action item names nobody")]
    [InlineData("action-date-past", "* _AI @mira-k: write before 2026-03-04_", "15:29 the action item is due on 2026-03-04, before the meeting on 2026-03-11")]
    [InlineData("action-date-past", "* AI @mira-k: write (ETA: 2026-03-04)", "15:27 the action item is due on 2026-03-04, before the meeting on 2026-03-11")]
    [InlineData("no-such-day", "* Termin: 30. Februar 2026", "15:11 30. Februar 2026 is no day")]
    [InlineData("no-such-day", "* we meet again on June 31st", "15:20 June 31st is no day")]
    [InlineData("no-such-day", "* by the 31st of April, 2026", "15:10 31st of April, 2026 is no day")]
    [InlineData("template-text", "* YYYY-MM-DD next meeting", "15:3 the placeholder \"YYYY-MM-DD\" was left in")]
    [InlineData("template-text", "* Duration: XX min", "15:13 the placeholder \"XX min\" was left in")]
    [InlineData("template-text", "### Topic 2 (owner)\n\n* up again", "15:5 the placeholder \"Topic 2 (owner\" was left in")]
    [InlineData("malformed-link", "* gauge-firmware#12(https://github.com/open-tidepool/gauge-firmware/issues/12)", "15:3 the brackets around the text of the link are missing")]
    [InlineData("link-mismatch", "* <a href=\"https://github.com/open-tidepool/network/issues/12\">#21</a>", "15:64 the text names #21, the address #12")]
    [InlineData("unbalanced-mark", "* _AI @mira-k: write", "15:3 `_` stands alone, so nothing stands out here")]
    [InlineData("unbalanced-mark", "* __Important: the freeze is on Friday", "15:3 `__` stands alone, so nothing stands out here")]
    [InlineData("unbalanced-mark", "* ~~moved to May", "15:3 `~~` stands alone, so nothing stands out here")]
    [InlineData("control-character", "* the gauge\ufffc is up", "15:12 a control character stands here")]
    [InlineData("pad-link", "* we also talked at length about it: https://md.tide-pool.io/s/xYz12AbCd", "15:38 the minutes link a pad, which may be changed or cleared any day")]
    [InlineData("merge-residue", "=======", "15:1 a marker of a merge conflict was left in: \"=======\"")]
    [InlineData("merge-residue", "||||||| 1a2b3c4", "15:1 a marker of a merge conflict was left in: \"||||||| 1a2b3c4\"")]
    [InlineData("merge-residue", "+  * up again", "15:1 \"+\" before the line looks as if it came from a diff")]
    [InlineData("merge-residue", "<   * up again", "15:1 \"<\" before the line looks as if it came from a diff")]
    [InlineData("repeated-text", "* the ferry takes the spare gauge along on Monday\n* it rains\n* the ferry takes the spare gauge along on Monday", "17:3 \"the ferry takes the spare gauge along on Monday\" stands in line 15, too")]
    [InlineData("two-meetings", "## 2026-03-04\n\n### Participants\n\n* @oke\n\n### Agenda\n\n#### Lid\n\n* fits", "15:4 the minutes of 2026-03-04 stand in one file with those of 2026-03-11")]
    public void They_are_told(string rule, string lines, string finding) => Assert.Equal([finding], Submitted.Saying(lines).Found(rule));

    [Theory]
    [InlineData("secret", "* password: GitHub, KeePassXC or OpenLDAP", "names of programs")]
    [InlineData("secret", "* the password is in LibreOfficeCalc", "a name of a program")]
    [InlineData("secret", "* curl -u \"$USER:$PASSWORD\" https://tide.io", "variables")]
    [InlineData("secret", "* curl https://tide.io:8443/x", "a port")]
    [InlineData("email", "* meet (at) the jetty", "no address")]
    [InlineData("email", "* your.name (at) example.org", "what stands for an address")]
    [InlineData("private-host", "* https://tide-pool.io/intern/gauge and https://international.tide-pool.io", "no part of a host says that it is inside")]
    [InlineData("action-no-owner", "* AI(mira): order a lid", "the name in parentheses")]
    [InlineData("action-no-owner", "* AI (mira, oke): order a lid", "the names in parentheses")]
    [InlineData("action-no-owner", "* [ ] AI @mira-k: order a lid", "the handle behind box and mark")]
    [InlineData("action-no-owner", "* [ ] Mira: order a lid", "the name behind the box")]
    [InlineData("action-date-past", "* _AI @mira-k: write before 2026-03-18_", "a later day")]
    [InlineData("action-date-past", "* AI @mira-k: the beta of 2026-03-04", "no due date")]
    [InlineData("no-such-day", "* 30. April, June 30, 31 March and February 29", "days of some year")]
    [InlineData("no-such-day", "* in June 31 people came, April 31.5 % and November 30", "a number of something")]
    [InlineData("template-text", "* YYYY-MM-DD is what we write", "about the form")]
    [InlineData("template-text", "### Topic 2 (harbour)\n\n* up again", "a topic that has a name")]
    [InlineData("malformed-link", "* network#12(https://github.com/open-tidepool/network/issues/21)", "the address of something else")]
    [InlineData("link-mismatch", "* <a href=\"https://github.com/open-tidepool/network/issues/12\">#12</a>", "both name one issue")]
    [InlineData("unresolved-number", "* [Gauge](#1-gauge), [Lid](#2-lid)", "places in the file")]
    [InlineData("unresolved-number", "* see the notes of #2026-03-04", "a date")]
    [InlineData("unbalanced-mark", "* _AI @mira-k: write_, and __that__, ~~not this~~", "closed")]
    [InlineData("unbalanced-mark", "* _config.yml is new, and __init__ too", "names of files")]
    [InlineData("unbalanced-mark", "* _AI @mira-k: write\n  and send_", "closed on the next line")]
    [InlineData("unbalanced-mark", "* ~~10 EUR, and ~5 more", "about so much")]
    [InlineData("pad-link", "* we also talked at length about it: https://cloud.tide-pool.io/s/xYz12AbCd", "a file that somebody shares")]
    [InlineData("pad-link", "* we also talked at length about it: https://md.tide-pool.io/gauges", "a page")]
    [InlineData("merge-residue", "Heading\n=======", "an underline")]
    [InlineData("merge-residue", "|||||||", "an empty row")]
    [InlineData("merge-residue", "+ one\n  + two", "a list in a list")]
    [InlineData("repeated-text", "* AI @mira-k: ask the ferry for the spare gauge\n* it rains\n* AI @mira-k: ask the ferry for the spare gauge", "a recap")]
    [InlineData("repeated-text", "* the ferry takes the spare gauge along on Monday\n\n### Lid\n\n* the ferry takes the spare gauge along on Monday", "below another heading")]
    [InlineData("two-meetings", "### Workshop on 2026-03-04\n\n#### Agenda\n\n* gauges", "a topic about another meeting")]
    public void What_looks_like_it_is_none(string rule, string lines, string because) => Assert.True(Submitted.Saying(lines).Found(rule) is [], because);

    [Theory]
    [InlineData("network/2O260311.md", "1:1 the name 2O260311.md is nearly a date, probably of 2026-03-11")]
    [InlineData("network/260311.md", "1:1 the name 260311.md is nearly a date, probably of 2026-03-11")]
    [InlineData("network/26-03-11.md", "1:1 the name 26-03-11.md is nearly a date, probably of 2026-03-11")]
    public void Names_that_are_nearly_a_date_are_told(string path, string finding) =>
        Assert.Equal([finding], (Submitted.SoundBut("", "") with { Path = path }).After("2026-03-04").Found("file-name"));

    [Theory]
    [InlineData("network/22060311.md", "1:1 the year of 22060311 lies in another century")]
    [InlineData("network/1026-03-11.md", "1:1 the year of 1026-03-11 lies in another century")]
    public void A_year_of_another_century_is_told(string path, string finding) =>
        Assert.Equal([finding], (Submitted.SoundBut("", "") with { Path = path }).After("2026-03-04").Found("impossible-date"));

    [Theory]
    [InlineData("network/123456.md")]
    [InlineData("network/12345678.md")]
    [InlineData("network/2026.md")]
    public void Other_numbers_are_no_names_of_minutes(string path) => Assert.Null(
        SubmittedPath.Of(Written.Path(path), Minutes.Archive.ArchiveListing.Of([Written.Path("network/20260304.md"), Written.Path(path)])));

    [Fact]
    public void A_second_at_sign_behind_a_handle_is_taken_out()
    {
        var submitted = Submitted.SoundBut("* @tjorven", "* @tjorven@");
        Assert.Equal(["6:3 @tjorven@ cannot be a handle: a second @ stands behind it"], submitted.Found("invalid-handle"));
        Assert.Equal(Submitted.Sound, submitted.Mended("invalid-handle"));
        Assert.Empty(Submitted.SoundBut("* @tjorven", "* @tjorven@tide.social").Found("invalid-handle"));
    }

    [Theory]
    [InlineData("* network#12(https://github.com/open-tidepool/network/issues/12)", "* [network#12](https://github.com/open-tidepool/network/issues/12)", "malformed-link")]
    [InlineData("* a\n=======", "* a", "merge-residue")]
    [InlineData("* a\n+  * b", "* a\n  * b", "merge-residue")]
    public void Only_what_is_wrong_is_changed(string written, string meant, string rule) =>
        Assert.Equal(Submitted.Saying(meant).Text, Submitted.Saying(written).Mended(rule));

    [Theory]
    [InlineData("* a\n=======", Severity.Error)]
    [InlineData("* a\n\n=======", Severity.Warning)]
    public void A_line_of_seven_equals_signs_below_a_blank_one_may_be_meant(string lines, Severity severity) =>
        Assert.Equal(severity, Assert.Single(Submitted.Saying(lines).Findings(), finding => finding.Rule.Name == "merge-residue").Severity);

    [Theory]
    [InlineData("\n-- old lid\n+- new lid")]
    [InlineData("\n-  * old lid\n+  * new lid")]
    public void Of_an_old_and_a_new_line_a_person_takes_one(string lines) =>
        Assert.Null(Assert.Single(Submitted.Saying(lines).Findings(), finding => finding.Rule.Name == "merge-residue").Fix);

    [Theory]
    [InlineData("Who was there")]
    [InlineData("Wer war da?")]
    public void Participants_are_known_below_such_a_heading_too(string heading) =>
        Assert.Equal(["7:3 @mira-k is listed twice, the first time on line 5"], Submitted.SoundBut("## Participants\n\n* @mira-k\n* @tjorven", $"## {heading}\n\n* @mira-k\n* @tjorven\n* @mira-k").Found("participant-twice"));
}
