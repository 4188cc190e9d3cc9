using Xunit;

namespace Minutes.Tests.Validation.Actions;

public sealed class ActionDatePastTests
{
    private const string Rule = "action-date-past";

    [Theory]
    [InlineData("* AI @mira-k: write until 2026-03-04", "15:27 the action item is due on 2026-03-04, before the meeting on 2026-03-11")]
    [InlineData("* AI @mira-k: write by 2025-03-18", "15:24 the action item is due on 2025-03-18, before the meeting on 2026-03-11")]
    [InlineData("* AI @mira-k: write (due: 2026-03-10)", "15:27 the action item is due on 2026-03-10, before the meeting on 2026-03-11")]
    [InlineData("* AI @mira-k: schreiben bis zum 4.3.2026", "15:33 the action item is due on 2026-03-04, before the meeting on 2026-03-11")]
    [InlineData("* AI @mira-k: schreiben bis 4.3.", "15:29 the action item is due on 2026-03-04, before the meeting on 2026-03-11")]
    [InlineData("* AI @mira-k: write by March 4th", "15:24 the action item is due on 2026-03-04, before the meeting on 2026-03-11")]
    [InlineData("* AI @mira-k: write by Wednesday, 4 March 2026", "15:35 the action item is due on 2026-03-04, before the meeting on 2026-03-11")]
    [InlineData("* TODO @mira-k, until 2026-03-04: write", "15:23 the action item is due on 2026-03-04, before the meeting on 2026-03-11")]
    [InlineData("* [ ] write 📅 2026-03-04", "15:16 the action item is due on 2026-03-04, before the meeting on 2026-03-11")]
    [InlineData("* @mira-k to write until 2026-03-04", "15:26 the action item is due on 2026-03-04, before the meeting on 2026-03-11")]
    [InlineData("* AI @mira-k: write\n  * until 2026-03-04", "16:11 the action item is due on 2026-03-04, before the meeting on 2026-03-11")]
    [InlineData("* AI @mira-k: write\n  until 2026-03-04", "16:9 the action item is due on 2026-03-04, before the meeting on 2026-03-11")]
    [InlineData("* AI @mira-k: write by 28.2.", "15:24 the action item is due on 2026-02-28, before the meeting on 2026-03-11")]
    [InlineData("* AI @mira-k: write by 31.1.", "15:24 the action item is due on 2026-01-31, before the meeting on 2026-03-11")]
    [InlineData("* AI @mira-k: write by 1 March", "15:24 the action item is due on 2026-03-01, before the meeting on 2026-03-11")]
    [InlineData("* AI @mira-k: write until 2026-03-04 and send by 2026-03-05", "15:27 the action item is due on 2026-03-04, before the meeting on 2026-03-11", "15:50 the action item is due on 2026-03-05, before the meeting on 2026-03-11")]
    [InlineData("* AI @mira-k: write\n  * by 2026-03-04\n  * it costs 3 EUR until 2026-03-05", "16:8 the action item is due on 2026-03-04, before the meeting on 2026-03-11")]
    [InlineData("* AI @mira-k: write\n  * (by 2026-03-04)", "16:9 the action item is due on 2026-03-04, before the meeting on 2026-03-11")]
    [InlineData("* AI @mira-k: write\n  * **by 2026-03-04**", "16:10 the action item is due on 2026-03-04, before the meeting on 2026-03-11")]
    [InlineData("* AI @mira-k will ping the harbour master on 2026-03-04", "15:46 the action item is due on 2026-03-04, before the meeting on 2026-03-11")]
    [InlineData("* AI @mira-k to send the tables to all on Monday, 2026-03-02", "15:51 the action item is due on 2026-03-02, before the meeting on 2026-03-11")]
    public void The_date_lies_before_the_meeting(string line, params string[] messages) => Assert.Equal(messages, Submitted.Saying(line).Found(Rule));

    [Theory]
    [InlineData("* AI @mira-k: write until 2026-03-11", "the meeting's day")]
    [InlineData("* AI @mira-k: write until 2026-03-18", "a later day")]
    [InlineData("* AI @mira-k: schreiben bis 1.10.", "without a year, later in this one")]
    [InlineData("* AI @mira-k: write about the storm of 2026-03-04", "no due date")]
    [InlineData("* AI @mira-k: write by train on 2026-03-04", "the word belongs to something else")]
    [InlineData("* AI @mira-k: write until 2026-03-04 -> done", "it is done")]
    [InlineData("* [x] @mira-k: write until 2026-03-04", "it is done")]
    [InlineData("* the gauge was out until 2026-03-04", "no action item")]
    [InlineData("* AI @mira-k: write `until 2026-03-04`", "code")]
    [InlineData("\nAI @mira-k: write\n* until 2026-03-04", "a list below a paragraph")]
    [InlineData("* AI @mira-k: write until 2026-02-30", "no day")]
    [InlineData("* AI @mira-k: write until 29.2.", "no day of this year")]
    [InlineData("* AI @mira-k: write until 0.3.", "no day")]
    [InlineData("* AI @mira-k: write until 1.0. or 1.13.", "no month")]
    [InlineData("* AI @mira-k: write until harbour 4", "no month")]
    [InlineData("* AI @mira-k: write\n  * the gauge was out until 2026-03-04", "the bullet is not about the date")]
    [InlineData("* AI @mira-k: write\n\nIt was out until 2026-03-04", "another paragraph")]
    [InlineData("* the lid\n  * AI @mira-k: write\n  * until 2026-03-04", "a bullet beside it")]
    [InlineData("* AI @mira-k: write\n* it was out until 2026-03-04", "another bullet")]
    [InlineData("* AI @mira-k to send the notes of the call on 2026-03-04", "that was when the call was")]
    [InlineData("* AI @mira-k will ping the harbour master on 2026-03-18", "it lies ahead")]
    [InlineData("* AI @mira-k: send the tables that broke on 2026-03-04 to all", "it is none of the work")]
    public void Not_where(string line, string because) => Assert.True(Submitted.Saying(line).Found(Rule).Length == 0, because);

    [Theory]
    [InlineData("* AI @mira-k: write by January 10", 0)]
    [InlineData("* AI @mira-k: write by November 10", 1)]
    [InlineData("* AI @mira-k: write by September 10", 1)]
    [InlineData("* AI @mira-k: write by September 9", 0)]
    [InlineData("* AI @mira-k: write by December 9", 0)]
    public void Without_a_year_what_lies_far_back_is_meant_for_the_next_one(string line, int count) =>
        Assert.Equal(count, (Submitted.Saying(line) with { Path = "network/20261209.md", Now = "2026-12-10T08:00:00Z" }).Found(Rule).Length);
}
