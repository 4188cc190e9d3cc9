using Xunit;

namespace Minutes.Tests.Outlines;

/// <summary>Topics come back under the headings that they stood under.</summary>
public sealed class PlaceTests
{
    [Fact]
    public void Each_topic_stands_below_its_group_and_each_group_once() => Assert.Equal(
        """
        ### North

        #### Lids

        #### Racks

        ### South

        #### Lids
        """,
        NextText.AgendaAfter("### North\n\n#### Lids\n\n* not discussed\n\n#### Grey paint was bought\n\n* nice\n\n#### Racks\n\n* not discussed\n\n### South\n\n#### Lids\n\n* not discussed\n"));

    [Fact]
    public void Bullets_of_an_agenda_stay_bullets_with_what_stands_below() => Assert.Equal(
        """
        * Lids
          * grey
            * or blue
        * Racks
        """,
        NextText.AgendaAfter("* Lids\n  * not discussed\n  * grey\n    * or blue\n* Racks\n  * not discussed\n* Paint (done)\n"));

    [Fact]
    public void Bullets_stand_before_headings_or_they_would_fall_under_them() =>
        Assert.Equal("* Lids\n\n### Racks", NextText.AgendaAfter("### Racks\n\n* not discussed\n\n## Agenda\n\n* Lids\n  * not discussed\n").Replace("\n\n\n", "\n\n", StringComparison.Ordinal));

    [Theory]
    [InlineData("  ")]
    [InlineData("    ")]
    [InlineData("\t")]
    public void What_stood_below_a_postponed_bullet_is_no_code_below_its_heading(string indent) => Assert.Equal(
        $"### Lids\n\n- grey\n{indent}- or blue",
        NextText.AgendaAfter($"### Postponed items\n\n- Lids\n{indent}- grey\n{indent}{indent}- or blue\n"));

    [Fact]
    public void The_age_of_what_was_postponed_stands_below_its_heading() => Assert.Equal(
        "### Lids\n\n* continuation from [2026-02-25](20260225.md)\n* grey\n* said in week 3",
        NextText.AgendaAfter([.. Enumerable.Range(1, 3).Select(week => $"### Postponed items\n\n* Lids\n  * grey\n  * said in week {week}\n")]));

    [Fact]
    public void What_was_postponed_as_a_bullet_becomes_a_topic_of_its_own_and_the_group_goes() => Assert.Equal(
        """
        ### Lids (@oke)

        * grey

        ### Racks
        """,
        NextText.AgendaAfter("### Soup of the day in May\n\n* hot\n\n### Postponed agenda items for next week\n\n* Lids (@oke)\n  * grey\n* Racks\n"));

    [Fact]
    public void Minutes_that_lost_their_agenda_do_not_lose_the_topics()
    {
        const string Sound = "## Participants\n\n* @mira\n\n## Agenda\n\n### Soup\n\n* hot\n";
        Assert.EndsWith("## Agenda\n\n### Racks\n", NextText.After(Sound, Sound, "## Participants\n\n* @mira\n\n### Racks\n\n* not discussed\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_recap_of_action_items_comes_back_as_a_recap() => Assert.Equal(
        "# 2026-03-18\n\n## Action items from last time\n\n* [ ] @oke: count the lids\n\n## Agenda\n",
        NextText.After("## Action items from last time\n\n* [ ] @oke: count the lids\n* [x] @mira: paint them\n\n## Agenda\n\n### A talk about soup in May\n\n* hot\n"));

    [Fact]
    public void A_series_without_boilerplate_gets_its_title_and_topics() =>
        Assert.Equal("# 2026-03-18\n\n## Lids\n", NextText.After("## Lids\n\n* not discussed\n\n## A talk about soup\n\n* hot\n"));

    [Fact]
    public void A_series_that_leaves_no_line_blank_below_headings_gets_none() =>
        Assert.EndsWith("## Agenda\n\n### Lids\n* grey\n* blue\n", NextText.After("## Participants\n* @mira\n## Agenda\n### Lids\n* not discussed\n* grey\n* blue\n"), StringComparison.Ordinal);

    [Fact]
    public void What_the_first_minutes_ask_the_next_ones_ask_again()
    {
        var first = NextText.Render(NextText.Build([], "network/20260318.md", new()));
        Assert.Equal(first, NextText.After(first.Replace("## Participants\n", "## Participants\n\n* @mira\n", StringComparison.Ordinal).Replace("# 2026-03-18", "# {date}", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_first_minutes_of_a_series_ask_what_all_minutes_ask()
    {
        var outline = NextText.Build([], "network/20260318.md", new());
        Assert.Equal("# 2026-03-18\n\n## Participants\n\n## Roles\n\n* Who takes the minutes?\n\n## Agenda\n", NextText.Render(outline));
    }
}
