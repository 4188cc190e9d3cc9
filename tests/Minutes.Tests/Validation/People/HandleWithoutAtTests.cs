using Xunit;

namespace Minutes.Tests.Validation.People;

public sealed class HandleWithoutAtTests
{
    private const string Rule = "handle-without-at";

    [Theory]
    [InlineData("* mira-k", "* @mira-k")]
    [InlineData("* tjorven", "* @tjorven")]
    [InlineData("* tjorven (late)", "* @tjorven (late)")]
    [InlineData("* tjorven - Tjorven Berg", "* @tjorven - Tjorven Berg")]
    [InlineData("* **mira-k**", "* **@mira-k**")]
    [InlineData("* Mira Kallas mira-k (Harbour)", "* Mira Kallas @mira-k (Harbour)")]
    [InlineData("* Mira (mira-k)", "* Mira (@mira-k)")]
    [InlineData("mira-k, @tjorven", "@mira-k, @tjorven")]
    [InlineData("mira-k and tjorven", "@mira-k and @tjorven")]
    [InlineData("| mira-k | network |", "| @mira-k | network |")]
    public void A_known_handle_is_listed_without_the_sign(string line, string mended) =>
        Assert.Equal(Listing(mended).Text, Listing(line).Mended(Rule));

    [Theory]
    [InlineData("* AI mira-k: write", "* AI @mira-k: write")]
    [InlineData("* AI: tjorven to write", "* AI: @tjorven to write")]
    [InlineData("* _AI tjorven: write_", "* _AI @tjorven: write_")]
    [InlineData("* done -> AI(tjorven): write", "* done -> AI(@tjorven): write")]
    [InlineData("* TODO tjorven: write", "* TODO @tjorven: write")]
    [InlineData("* [ ] tjorven: write", "* [ ] @tjorven: write")]
    [InlineData("### Lids (tjorven)", "### Lids (@tjorven)")]
    [InlineData("* tjorven: the lid is on", "* @tjorven: the lid is on")]
    [InlineData("* ask @mira-k, tjorven", "* ask @mira-k, @tjorven")]
    [InlineData("* it was found by tjorven", "* it was found by @tjorven")]
    [InlineData("* who writes? -> tjorven", "* who writes? -> @tjorven")]
    [InlineData("* Scribe: tjorven", "* Scribe: @tjorven")]
    [InlineData("* mira-k will write, and mira-k will call", "* @mira-k will write, and @mira-k will call")]
    public void So_it_is_in_the_text(string line, string mended)
    {
        Assert.Single(Saying(line).Found(Rule));
        Assert.Equal(Saying(mended).Text, Saying(line).Mended(Rule));
    }

    [Theory]
    [InlineData("* Tjorven", "a first name with a capital")]
    [InlineData("* tjorven berg", "a name")]
    [InlineData("* quill-f", "nobody knows it")]
    [InlineData("* @oke (mira-k)", "another name of somebody who has a handle")]
    public void Not_among_the_participants(string line, string because) => Assert.True(Listing(line).Found(Rule).Length == 0, because);

    [Theory]
    [InlineData("* the tjorven is a boat", "a word may mean something else")]
    [InlineData("* we came with the tjorven", "a word at the end of a line")]
    [InlineData("* Present: tjorven is out of the water", "the answer goes on as a sentence")]
    [InlineData("* Tjorven: the lid is on", "a first name")]
    [InlineData("* see https://github.com/mira-k/lids and mira-k/lids", "a path")]
    [InlineData("* [mira-k](https://github.com/mira-k)", "a link's text")]
    [InlineData("* [she](mira-k)", "a link's address")]
    [InlineData("* write to mira-k@tidepool.example", "an address")]
    [InlineData("* the host mira-k.tidepool.example", "a host")]
    [InlineData("* the branch `mira-k`", "code")]
    [InlineData("* non-mira-k things", "part of a word")]
    [InlineData("* the file mira-k.md", "a file")]
    public void Not_in_the_text(string line, string because) => Assert.True(Saying(line).Found(Rule).Length == 0, because);

    private static Submitted Listing(string line) => Submitted.SoundBut("* @mira-k\n* @tjorven\n", $"* @quill-f\n\n{line}\n").After("2026-02-25", "2026-03-04");

    private static Submitted Saying(string line) => Submitted.Saying(line).After("2026-02-25", "2026-03-04");
}
