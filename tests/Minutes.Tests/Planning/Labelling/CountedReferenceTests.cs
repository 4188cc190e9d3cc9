using Xunit;

namespace Minutes.Tests.Planning.Labelling;

/// <summary>Which references of new minutes get a label. A wrong one must never happen; one that is missing is only a pity.</summary>
public sealed class CountedReferenceTests
{
    private const string Issue = "https://github.com/open-tidepool/network/issues/12";

    [Theory]
    [InlineData("* " + Issue)]
    [InlineData("* [the gauge](" + Issue + ") is up")]
    [InlineData("* see open-tidepool/network#12")]
    [InlineData("* https://github.com/open-tidepool/network/pull/12/files is merged")]
    [InlineData("* AI @mira-k: close open-tidepool/network#12")]
    [InlineData("* not only `open-tidepool/network#11`, but open-tidepool/network#12")]
    [InlineData("* [the gauge (#7)](https://github.com/open-tidepool/network/pull/12) is merged")]
    [InlineData("* ~~first try~~ open-tidepool/network#12")]
    [InlineData("* open-tidepool/network#12 ~~was waiting~~ is done")]
    [InlineData("* open-tidepool/network#12 takes ~5 days, not ~6")]
    [InlineData("### Gauge " + Issue + "\n\n* done")]
    [InlineData("### Gauge\n\n" + Issue + "\n\nIt will be merged next week.")]
    public void What_was_discussed_is_labelled(string lines) => Assert.Equal(["network#12"], LabelledBy(lines));

    [Theory]
    [InlineData("* `open-tidepool/network#12`", "in code")]
    [InlineData("```\nopen-tidepool/network#12\n```", "in a block of code")]
    [InlineData("<!-- open-tidepool/network#12 -->", "in a comment")]
    [InlineData("* so <!-- open-tidepool/network#12 --> so", "in a comment inside of a line")]
    [InlineData("* ~~open-tidepool/network#12~~", "struck out")]
    [InlineData("* ~open-tidepool/network#12~", "struck out with single marks")]
    [InlineData("* <del>open-tidepool/network#12</del>", "struck out with HTML")]
    [InlineData("* ~~[#12](" + Issue + ")~~ and more", "a struck link")]
    [InlineData("* [~~#12~~](" + Issue + ")", "a struck link's text")]
    [InlineData("* ~~old\n  open-tidepool/network#12~~", "struck out over two lines")]
    [InlineData("* ~~the old gauge~~\n  * open-tidepool/network#12", "below a struck item")]
    [InlineData("### ~~Gauge~~\n\n* open-tidepool/network#12", "below a struck heading")]
    [InlineData("* ~~forgot to close open-tidepool/network#12", "behind a mark without its counterpart")]
    [InlineData("* #12", "without a repository")]
    [InlineData("* network#12", "without an owner")]
    [InlineData("* [#21](" + Issue + ")", "a link whose text names another one")]
    [InlineData("* [cable#12](" + Issue + ")", "a link whose text names another repository")]
    [InlineData("* https://github.com/open-tidepool/network/discussions/12", "a discussion")]
    [InlineData("* https://github.com/orgs/open-tidepool/discussions/12", "a discussion of an organisation")]
    [InlineData("* https://github.com/open-tidepool/network/issues?q=12", "a search")]
    [InlineData("### Gauge -> moved to 2026-03-25\n\n* open-tidepool/network#12", "moved to a later meeting")]
    [InlineData("### Gauge\n\n* open-tidepool/network#12\n* Not discussed", "not discussed")]
    [InlineData("### Gauge\n\n#### Cable\n\n* postponed\n* open-tidepool/network#12", "postponed")]
    [InlineData("### Gauge -> postponed\n\n#### Cable\n\n* open-tidepool/network#12", "below a postponed topic")]
    [InlineData("### Postponed agenda items\n\n* open-tidepool/network#12", "in a group of postponed ones")]
    [InlineData("### More\n\nNot discussed, no time left\n\n* open-tidepool/network#12", "below a line that says so")]
    [InlineData("* open-tidepool/network#12 not discussed", "a line that says so itself")]
    [InlineData("* [The gauge](" + Issue + ") -> discuss next week", "put off behind an arrow")]
    [InlineData("* the gauge, open-tidepool/network#12\n  * postponed, @mira-k is away", "with a line below that says so")]
    [InlineData("* postponed:\n  * open-tidepool/network#12", "below an item that says so")]
    [InlineData("# 2026-03-18\n\n* open-tidepool/network#12", "below the title of another meeting")]
    public void What_was_not_or_may_not_have_been_is_not(string lines, string why) => Assert.True(LabelledBy(lines) is [], why);

    [Fact]
    public void Nobody_in_the_list_of_participants_is_labelled()
    {
        var text = LabelScene.Minutes("2026-03-11").Replace("* @tjorven\n", "* @tjorven (for open-tidepool/network#12)\n", StringComparison.Ordinal);

        Assert.Empty(Scene(text).Planned());
    }

    [Fact]
    public void Front_matter_is_not_read() => Assert.Empty(Scene("---\nfor: open-tidepool/network#12\n---\n" + LabelScene.Minutes("2026-03-11")).Planned());

    [Theory]
    [InlineData("* Gauge at Pebble Ness: open-tidepool/network#12", "* Gauge at Pebble Ness: open-tidepool/network#12", "the same line")]
    [InlineData("* Gauge: open-tidepool/network#12, waits for @mira-k", "* Gauge: open-tidepool/network#12", "a shortened one")]
    [InlineData("### Links\n\n* " + Issue, "### Links\n\n* <" + Issue + ">", "a link in another form")]
    [InlineData("### Links\n\n* so many\n* " + Issue + "\n* " + Issue + "3", "### Links\n\n* so many\n* " + Issue + "\n* " + Issue + "3\n* all of them are old", "one of a list of links")]
    [InlineData("### Gauge " + Issue + "\n\n* it waits", "### Gauge " + Issue + "\n\n* it waits", "a whole topic")]
    [InlineData("### Gauge " + Issue + "\n\n* it waits\n* and waits", "### Gauge " + Issue, "a topic of which only the name came along")]
    [InlineData("### Gauge " + Issue + " (@tjorven)\n\n* it waits", "### Gauge " + Issue + " (@mira-k)\n\n* it waits", "a topic with another owner")]
    [InlineData("### Gauge\n\n* " + Issue + "\n* it waits", "### Gauge\n\n* continuation from [2026-03-04](20260304.md#gauge)\n* " + Issue + "\n* it waits", "a topic with a note on its age")]
    [InlineData("* gauges\n  * open-tidepool/network#12\n  * it waits", "* gauges\n  * open-tidepool/network#12\n  * it waits", "an item with what stands below")]
    [InlineData("## Review\n\n* Gauge, see " + Issue + " (@tjorven)\n\n  it waits", "## Review\n\n* [Gauge](" + Issue + ")", "an item that names an issue, in another form")]
    [InlineData("### Gauge " + Issue + "\n\n* it waits", "### The gauge at the pier " + Issue, "a topic under another name")]
    [InlineData("## Action items\n\n* [ ] @mira-k: close open-tidepool/network#12", "## Action items\n\n* AI @mira-k: close open-tidepool/network#12", "an action item in the recap")]
    public void What_was_carried_and_left_as_it_was_is_not_labelled(string before, string now, string what) => Assert.True(CarriedFrom(before, now) is [], what);

    [Theory]
    [InlineData("* Gauge: open-tidepool/network#12", "* Gauge: open-tidepool/network#12, the cable came")]
    [InlineData("### Gauge " + Issue + "\n\n* it waits", "### Gauge " + Issue + "\n\n* it waits\n* the cable came")]
    [InlineData("### Gauge\n\n* " + Issue + "\n* it waits", "### Gauge\n\n* " + Issue + "\n* the cable came")]
    [InlineData("### Gauge\n\n* it waits\n* " + Issue, "### Gauge\n\n* the cable came\n* " + Issue)]
    [InlineData("* gauges\n  * open-tidepool/network#12", "* gauges\n  * open-tidepool/network#12\n    * the cable came")]
    [InlineData("* " + Issue + "\n* " + Issue + "3", "* " + Issue + "\n  * the cable came\n* " + Issue + "3")]
    [InlineData("* [ ] close open-tidepool/network#12", "* [x] close open-tidepool/network#12")]
    [InlineData("* " + Issue, "* " + Issue + "#issuecomment-77")]
    [InlineData("* something else", "* Gauge: open-tidepool/network#12")]
    [InlineData("## Review\n\n* [#12](" + Issue + ") gauge", "## Review\n\n* [#12](" + Issue + "): can be closed, the cable came")]
    [InlineData("### Gauge " + Issue + "\n\n* it waits", "## Review\n\n* Gauge " + Issue + " is mended")]
    public void What_was_carried_and_written_to_is_labelled(string before, string now) => Assert.Equal(["network#12"], CarriedFrom(before, now));

    [Fact]
    public void An_item_that_comes_back_from_older_minutes_untouched_is_not_labelled()
    {
        var scene = new LabelScene()
            .Had("network/20260225.md", LabelScene.Minutes("2026-02-25", "* Gauge: open-tidepool/network#12"))
            .Had("network/20260304.md", LabelScene.Minutes("2026-03-04"))
            .Gets("network/20260311.md", LabelScene.Minutes("2026-03-11", "* Gauge: open-tidepool/network#12"));

        Assert.Empty(scene.Planned());
    }

    [Fact]
    public void One_place_that_counts_is_enough() =>
        Assert.Equal(["network#12"], CarriedFrom("* Gauge: open-tidepool/network#12", "* Gauge: open-tidepool/network#12\n* the cable for open-tidepool/network#12 came"));

    [Theory]
    [InlineData("# 2026-03-11\n\nMeeting cancelled, see open-tidepool/network#12\n", "cancelled")]
    [InlineData("# 2026-03-11\n\nno show, see open-tidepool/network#12\n", "it sounds cancelled")]
    [InlineData("# 2026-03-04\n\n## Participants\n\n* @mira-k\n\n## Agenda\n\n* open-tidepool/network#12\n", "the title names another day")]
    [InlineData("# 2026-03-11\n\nDate: 2026-03-18\n\n## Participants\n\n* @mira-k\n\n## Agenda\n\n* open-tidepool/network#12\n", "a line below the title names another day")]
    public void Minutes_that_are_not_what_they_seem_label_nothing(string text, string why) => Assert.True(Scene(text).Planned() is [], why);

    [Fact]
    public void A_copy_labels_nothing()
    {
        string[] lines = [.. Enumerable.Range(1, 12).Select(number => $"* line {number} of open-tidepool/network#{number}")];
        var text = LabelScene.Minutes("2026-03-04", lines);
        var scene = new LabelScene().Had("network/20260304.md", text).Gets("network/20260311.md", text.Replace("# 2026-03-04", "# 2026-03-11", StringComparison.Ordinal));

        Assert.Empty(scene.Planned());
    }

    [Fact]
    public void A_skeleton_that_nobody_filled_in_labels_nothing()
    {
        var before = LabelScene.Minutes("2026-03-04", "* Gauge: open-tidepool/network#12", "* Cable: open-tidepool/network#13");
        var skeleton = "# 2026-03-11\n\n## Participants\n\n## Agenda\n\n* Gauge: open-tidepool/network#12\n";

        Assert.Empty(new LabelScene().Had("network/20260304.md", before).Gets("network/20260311.md", skeleton).Planned());
    }

    [Fact]
    public void On_an_Enterprise_Server_addresses_of_another_server_name_nothing()
    {
        var scene = Scene(LabelScene.Minutes("2026-03-11", "* " + Issue, "* the same #12", "* open-tidepool/network#13")) with { Server = "https://git.tidepool.example" };

        Assert.Equal(["network#13"], Added(scene));
    }

    private static string[] LabelledBy(string lines) => Added(Scene(LabelScene.Minutes("2026-03-11", lines)));

    private static string[] CarriedFrom(string before, string now) => Added(new LabelScene()
        .Had("network/20260304.md", LabelScene.Minutes("2026-03-04", before))
        .Gets("network/20260311.md", LabelScene.Minutes("2026-03-11", now)));

    private static LabelScene Scene(string text) => new LabelScene().Had("network/20260304.md", LabelScene.Minutes("2026-03-04")).Gets("network/20260311.md", text);

    private static string[] Added(LabelScene scene) =>
        [.. scene.Planned().Where(change => change.StartsWith('+')).Select(change => change[2..change.IndexOf(':', StringComparison.Ordinal)]).Distinct()];
}
