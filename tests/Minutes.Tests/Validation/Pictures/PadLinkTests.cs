using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation.Pictures;

/// <summary>MIN061: links to pads.</summary>
public sealed class PadLinkTests
{
    private const string Rule = "pad-link";
    private const string Talk = "* we also talked at length about the colours: ";

    [Theory]
    [InlineData("https://hackmd.io/abc")]
    [InlineData("[colours](https://hackmd.io/@tides/colours)")]
    [InlineData("https://pad.tides.example/colours")]
    [InlineData("https://etherpad.tides.example/p/colours")]
    [InlineData("https://my-hedgedoc.example/colours")]
    [InlineData("https://tides.example/p/2026-colours")]
    [InlineData("https://docs.google.com/document/d/abc/edit")]
    [InlineData("<https://notes.tides.example/colours?both#Blue>")]
    [InlineData("https://notes.tides.example/qXSVybD1Tpmdo4WTKTRTlw")]
    [InlineData("https://cryptpad.fr/pad/#/2/pad/view/abc")]
    public void A_link_to_a_pad_is_a_note(string link) => Assert.Equal([(Severity.Note, 0)], Found(Submitted.Saying(Talk + link)));

    [Theory]
    [InlineData("www.hackmd.io cryptpad.fr yopad.eu board.net demo.hedgedoc.org demo.codimd.org paper.dropbox.com notes.inria.fr")]
    public void Whatever_lies_on_a_known_host_is_a_pad(string hosts) =>
        Assert.All(hosts.Split(' '), host => Assert.Equal([(Severity.Note, 0)], Found(Submitted.Saying($"{Talk}https://{host}/colours"))));

    [Theory]
    [InlineData("github.com gitlab.com docs.hedgedoc.org docs.cryptpad.org www.instagram.com instagram.com medium.com youtu.be t.me goo.gl")]
    public void A_known_site_has_no_pads_even_where_an_address_looks_like_one(string hosts) =>
        Assert.All(hosts.Split(' '), host => Assert.Empty(Found(Submitted.Saying($"{Talk}http://{host}/p/2026-colours"))));

    [Fact]
    public void All_links_are_one_note() =>
        Assert.Equal([(Severity.Note, 2)], Found(Submitted.Saying($"{Talk}https://hackmd.io/a https://hackmd.io/b\n{Talk}https://hackmd.io/c")));

    [Theory]
    [InlineData("### Colours\n\n* https://hackmd.io/abc")]
    [InlineData("### Colours\n\n* Current list: https://hackmd.io/abc\n  * <https://hackmd.io/def>")]
    [InlineData("### Colours https://hackmd.io/abc")]
    [InlineData("### Colours\n\n* the three words https://hackmd.io/abc")]
    [InlineData("### Colours\n\n* 12 34 the three words 56 https://hackmd.io/abc")]
    [InlineData("### Colours\n\n* https://hackmd.io/abc what we agreed")]
    public void A_topic_that_has_nothing_else_is_a_warning(string topic) =>
        Assert.Equal(Severity.Warning, Assert.Single(Found(Submitted.Saying(topic))).Severity);

    [Theory]
    [InlineData("### Colours\n\n* four words stand here https://hackmd.io/abc")]
    [InlineData("### Colours\n\n* https://hackmd.io/abc four words stand here")]
    [InlineData("### Colours\n\n* two words https://hackmd.io/abc two more")]
    [InlineData("### Colours\n\n* https://hackmd.io/abc\n* blue")]
    [InlineData("* see what we said at length on https://hackmd.io/abc")]
    public void One_that_says_something_itself_is_a_note(string topic) =>
        Assert.Equal(Severity.Note, Assert.Single(Found(Submitted.Saying(topic))).Severity);

    [Theory]
    [InlineData("* Notes: https://hackmd.io/abc")]
    [InlineData("* see https://hackmd.io/abc")]
    [InlineData("* see [pad](https://hackmd.io/abc) for details")]
    [InlineData("* [Meeting notes](https://hackmd.io/abc)")]
    [InlineData("* Protokoll: <https://hackmd.io/abc>")]
    public void A_line_that_sends_readers_there_is_a_warning(string line) =>
        Assert.Equal(Severity.Warning, Assert.Single(Found(Submitted.Saying(line))).Severity);

    [Fact]
    public void What_stands_there_each_time_is_a_note()
    {
        var line = "* Notes: https://hackmd.io/abc\n";
        var submitted = Submitted.Saying(line).Beside("network/20260304.md", $"# 2026-03-04\n\n{line}").Beside("network/20260225.md", $"# 2026-02-25\n\n{line}");
        Assert.Equal([(Severity.Note, 0)], Found(submitted));
    }

    [Fact]
    public void What_stands_there_in_half_of_them_is_a_warning()
    {
        var line = "* Notes: https://hackmd.io/abc\n";
        var submitted = Submitted.Saying(line).Beside("network/20260304.md", $"# 2026-03-04\n\n{line}").Beside("network/20260225.md", "# 2026-02-25\n");
        Assert.Equal([(Severity.Warning, 0)], Found(submitted));
    }

    [Theory]
    [InlineData("defaults: { pads: [notes.tides.example] }\n", "", 1)]
    [InlineData("", "![](https://notes.tides.example/uploads/1bc69fef-1a0c-4b0f-b25a-fc29eeea84f2.jpg)", 1)]
    [InlineData("", "<https://notes.tides.example/colours?view>", 1)]
    [InlineData("", "https://notes.tides.example/qXSVybD1Tpmdo4WTKTRTlw#Blue", 1)]
    [InlineData("", "https://notes.tides.example/about", 0)]
    [InlineData("", "https://notes.tides.example/qxsvybd1tpmdo4wtktrtlw", 0)]
    [InlineData("", "https://notes.tides.example/about https://notes.tides.example/colours?both", 1)]
    [InlineData("", "", 0)]
    public void Configuration_and_neighbours_tell_the_hosts(string configuration, string before, int count)
    {
        var submitted = Submitted.Saying(Talk + "https://notes.tides.example/2026-colours#Blue") with { Configuration = configuration };
        Assert.Equal(count, Found(submitted.Beside("network/20260304.md", $"# 2026-03-04\n\n{before}\n")).Length);
    }

    [Theory]
    [InlineData("https://tides.example/colours", "any page")]
    [InlineData("https://github.com/hedgedoc/hedgedoc", "the program")]
    [InlineData("https://docs.hedgedoc.org/setup", "its documentation")]
    [InlineData("https://etherpad.org/plugins", "the program's site")]
    [InlineData("https://medium.com/p/abcdef", "a blog")]
    [InlineData("https://tides.substack.com/p/colours", "a blog")]
    [InlineData("https://hackmd.io", "no pad, but its host")]
    [InlineData("https://tides.example/search?view=1", "a query")]
    [InlineData("https://docs.google.com/forms/d/abc", "a form")]
    public void Other_links_are_left_alone(string link, string because) => Assert.True(Found(Submitted.Saying(Talk + link)) is [], because);

    [Fact]
    public void Before_the_meeting_is_over_the_pad_is_where_they_are_written() =>
        Assert.Empty(Found(Submitted.Saying("* Notes: https://hackmd.io/abc") with { Now = "2026-03-10T08:00:00Z" }));

    private static (Severity Severity, int Also)[] Found(Submitted submitted) =>
        [.. submitted.Findings().Where(finding => finding.Rule.Name == Rule).Select(finding => (finding.Severity, finding.AlsoAt.Length))];
}
