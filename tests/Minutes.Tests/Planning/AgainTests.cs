using Minutes.Rendering;
using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Planning;

/// <summary>Whoever asks twice gets the same: a skeleton that nobody filled in is not the predecessor of the next one.</summary>
public sealed class AgainTests
{
    [Theory]
    [InlineData("network")]
    [InlineData("docs")]
    [InlineData("board")]
    [InlineData("enclosures")]
    public void Of_the_sample(string series) => CheckTwice(TestArchive.Samples(), series);

    [Theory]
    [InlineData("### Lids -> moved to next week\n\n* grey\n", "a mark goes from its heading")]
    [InlineData("### Lids (@oke) (postponed)\n\n* grey\n", "a mark behind an owner")]
    [InlineData("* Lids -> moved to next week\n  * grey\n", "a mark goes from its bullet")]
    [InlineData("### Postponed items\n\n* Lids\n    * grey\n", "a bullet becomes a heading")]
    [InlineData("### North -> moved to next week\n\n#### Lids\n\n* not discussed\n", "a mark goes from a group")]
    [InlineData("### Lids\n\n* they are grey\n  * AI @oke: count\n", "an item moves to the left")]
    [InlineData("### Lids\n\n* o/r#12   \n", "blanks at a line's end")]
    public void Of_what_changes_on_its_way(string agenda, string because)
    {
        var archive = new TestArchive().Met("2026-02-25", "2026-03-04")
            .With("network/20260311.md", $"# 2026-03-11\n\n## Participants\n\n* @mira\n\n## Agenda\n\n{agenda}");
        Assert.NotEqual("", because);
        CheckTwice(archive);
    }

    [Theory]
    [InlineData("participants: roster")]
    [InlineData("rota: [\"@mira\", \"@newcomer\"]")]
    [InlineData("title: \"# A new title of {date}\"")]
    [InlineData("carry-over: everything")]
    [InlineData("carry-text: all")]
    public void Of_what_is_settled(string settled)
    {
        const string Text = "## Participants\n\n* @mira\n\n## Roles\n\n* Minutes by: @mira\n\n## Agenda\n\n### Lids\n\n* o/r#12\n* grey\n";
        var archive = new TestArchive().Configured($"series:\n  network:\n    {settled}\n");
        foreach (var day in (string[])["25", "18", "11"]) archive.With($"network/202602{day}.md", $"# 2026-02-{day}\n\n{Text}* said on the {day}th\n");
        CheckTwice(archive);
    }

    [Fact]
    public void Of_a_template_with_text_of_its_own()
    {
        var archive = WithOwnTemplate();
        CheckTwice(archive);
        Assert.Equal("2026-03-18", archive.State().Next!.Date.ToIso());
    }

    [Fact]
    public void Of_two_that_were_made_ahead_of_their_meetings()
    {
        var archive = WithOwnTemplate();
        var first = archive.WriteNext();
        var ahead = archive.Next(date: first.Date.PlusWeeks(1));
        archive.With(ahead.Path.ToString(), ahead.Text);
        var again = archive.Next();
        Assert.Equal((first.Date, first.Text), (again.Date, again.Text));
    }

    [Fact]
    public void Of_line_ends_that_a_checkout_turned()
    {
        var archive = WithOwnTemplate();
        var first = archive.Next();
        archive.With(first.Path.ToString(), first.Text.ReplaceLineEndings("\r\n"));
        Assert.Equal(first.Text, archive.Next().Text);
    }

    [Fact]
    public void One_word_in_the_text_of_a_template_makes_minutes_of_it()
    {
        var archive = WithOwnTemplate();
        var next = archive.Next();
        archive.With(next.Path.ToString(), next.Text.Replace("Be kind", "Be very kind", StringComparison.Ordinal));
        Assert.Equal("2026-03-25", archive.Next().Date.ToIso());
    }

    [Fact]
    public void Of_the_first_minutes_of_all()
    {
        var archive = new TestArchive().Configured("series:\n  network:\n    schedule: every Wednesday\n");
        var first = archive.Next(date: new(2026, 3, 11));
        archive.With(first.Path.ToString(), first.Text);
        Assert.Null(archive.State().Profile.LastMeeting);
        Assert.Equal(first.Text, archive.Next(date: new(2026, 3, 11)).Text);
    }

    [Fact]
    public void One_line_that_somebody_wrote_makes_minutes_of_a_skeleton()
    {
        var archive = TestArchive.Samples();
        var next = archive.WriteNext("network");
        archive.With(next.Path.ToString(), next.Text + "\n* a seal was seen at the pier\n");
        Assert.Equal("2026-04-29", archive.Next("network").Date.ToIso());
    }

    [Fact]
    public void One_participant_makes_minutes_of_a_skeleton()
    {
        var archive = TestArchive.Samples();
        var next = archive.WriteNext("network");
        archive.With(next.Path.ToString(), next.Text.Replace("preferred)\n", "preferred)\n\n* @wim-delta\n", StringComparison.Ordinal));
        Assert.Equal("2026-04-29", archive.Next("network").Date.ToIso());
    }

    /// <summary>The link to the previous minutes is another one each time, and no earlier minutes say it.</summary>
    private static TestArchive WithOwnTemplate()
    {
        const string Text = "# {{ date }}\n\nBe kind. [Previous minutes]({{ previous_path }})\n\n## Agenda\n{{ for s in sections; for t in s.topics }}\n{{ t.heading }}\n{{ end; end }}\n";
        var template = MinutesTemplate.Parse(SourceText.From("own.md", Text));
        Assert.Empty(template.Problems);
        return new TestArchive { Template = template.Value! }
            .Met("2026-02-25", "2026-03-04")
            .With("network/20260311.md", "# 2026-03-11\n\n## Participants\n\n* @mira\n\n## Agenda\n\n### Lids\n\n* not discussed\n");
    }

    private static void CheckTwice(TestArchive archive, string series = "network")
    {
        var first = archive.WriteNext(series);
        var second = archive.Next(series);
        Assert.Equal((first.Date, first.Path, first.Predecessor!.File), (second.Date, second.Path, second.Predecessor!.File));
        Assert.Equal(first.Text, second.Text);
    }
}
