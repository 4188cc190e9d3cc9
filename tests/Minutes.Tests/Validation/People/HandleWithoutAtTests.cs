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

    [Theory]
    [InlineData("oke", 2, true)]
    [InlineData("oke", 1, false)]
    [InlineData("Oke", 2, false)]
    [InlineData("ok", 2, false)]
    [InlineData("o-k", 1, true)]
    [InlineData("o7", 2, false)]
    [InlineData("okeTamm", 1, true)]
    public void A_word_is_one_only_where_it_is_often_written_and_a_short_one_never(string login, int files, bool isTold)
    {
        var submitted = Submitted.Saying($"* AI {login}: write").Beside("network/20260225.md", With("2026-02-25", files > 1)).Beside("network/20260304.md", With("2026-03-04", true));
        Assert.Equal(isTold, submitted.Found(Rule).Length == 1);

        string With(string date, bool isThere) => Submitted.SoundOf(date).Replace("* @tjorven", isThere ? $"* @{login}" : "* @tjorven", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("* @quill-f\n* @oke", "* AI quill-f: write", true)]
    [InlineData("* @quill-f\n* @oke", "* AI oke: write", false)]
    [InlineData("* @q7\n* @oke", "* AI q7: write", false)]
    public void Who_is_listed_here_alone_is_known_by_a_name_that_is_no_word(string list, string line, bool isTold) =>
        Assert.Equal(isTold, new Submitted(Submitted.Sound.Replace("* @mira-k\n* @tjorven", list, StringComparison.Ordinal) + line + "\n").Found(Rule).Length == 1);

    [Fact]
    public void Who_is_only_spoken_of_is_not_known() => Assert.Empty(
        Submitted.Saying("* AI wim-delta: write").Beside("network/20260225.md", Submitted.SoundOf("2026-02-25") + "* ask @wim-delta\n").Beside("network/20260304.md", Submitted.SoundOf("2026-03-04") + "* ask @wim-delta\n").Found(Rule));

    [Theory]
    [InlineData("* Mira Kallas mira-k", 2, true)]
    [InlineData("* Mira Kallas mira-k", 1, false)]
    [InlineData("* Mira Kallas (mira-k)", 2, true)]
    [InlineData("* Mira Kallas – mira-k", 2, true)]
    [InlineData("* mira kallas mira-k", 2, false)]
    [InlineData("* Dr. Kallas mira-k", 2, false)]
    [InlineData("* Mira mira-k is late", 2, false)]
    public void A_handle_of_several_minutes_may_stand_behind_the_name(string line, int files, bool isTold) =>
        Assert.Equal(isTold, Submitted.SoundBut("* @mira-k\n* @tjorven\n", $"* @quill-f\n\n{line}\n").After(files > 1 ? ["2026-02-25", "2026-03-04"] : ["2026-03-04"]).Found(Rule).Length == 1);

    private static Submitted Listing(string line) => Submitted.SoundBut("* @mira-k\n* @tjorven\n", $"* @quill-f\n\n{line}\n").After("2026-02-25", "2026-03-04");

    private static Submitted Saying(string line) => Submitted.Saying(line).After("2026-02-25", "2026-03-04");
}
