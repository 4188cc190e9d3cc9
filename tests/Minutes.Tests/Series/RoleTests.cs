using Minutes.Series;
using NodaTime;
using Xunit;

namespace Minutes.Tests.Series;

/// <summary>A weekly series on Wednesdays, with one more file in it.</summary>
public sealed class RoleTests
{
    private static readonly string[] Wednesdays = ["20230215", "20230222", "20230301", "20230308", "20230315"];

    [Theory]
    [InlineData("20230322", "# 2023-03-22", "the usual title")]
    [InlineData("20230322", "# 2023-03-15", "last week's date, forgotten")]
    [InlineData("20230322", "# 2022-03-22", "last year's date, forgotten")]
    [InlineData("20230322", "2023-03-22", "a title without its sign")]
    [InlineData("20230322", "# 2023-03-22 Weekly", "a title with one more word")]
    [InlineData("20230322", "# 2023-03-29\n* Review\n\n# 2023-03-22", "the next meeting above it")]
    [InlineData("20230323", "# 2023-03-23", "moved by a day")]
    public void A_regular_meeting(string day, string title, string because) =>
        Assert.True(RoleOf(day, title + "\n" + Body(day)) is MinutesRole.Regular, because);

    [Fact]
    public void A_series_that_moves_to_another_day_stays_regular()
    {
        var wednesdays = Enumerable.Range(0, 9).Select(week => new LocalDate(2023, 1, 4).PlusWeeks(week));
        var thursdays = Enumerable.Range(0, 3).Select(week => new LocalDate(2023, 3, 9).PlusWeeks(week));
        var files = wednesdays.Concat(thursdays).Select(date => Meeting(date.ToString("uuuuMMdd", null)));
        Assert.All(Written.Judged(files), file => Assert.Equal(MinutesRole.Regular, file.Role));
    }

    [Theory]
    [InlineData("# Overflow session")]
    [InlineData("# 2023-03-22 Workshop on cables")]
    [InlineData("# Post-mortem 2023-03-22")]
    public void A_special_session_under_a_regular_name_is_known_by_its_title(string title) =>
        Assert.Equal(MinutesRole.Special, RoleOf("20230322", title + "\n" + Body("20230322")));

    [Theory]
    [InlineData("20230323")]
    [InlineData("20230320")]
    public void An_extra_session_beside_the_meeting_is_known_by_its_day(string day) =>
        Assert.Equal(MinutesRole.Special, RoleOf(day, "# Tour of the lab\n" + Body(day), Meeting("20230322")));

    [Fact]
    public void Where_all_are_workshops_none_is_special() => Assert.All(
        Written.Judged(Wednesdays.Select(day => Written.File($"n/{day}.md", "# Workshop\n" + Body(day)))),
        file => Assert.Equal(MinutesRole.Regular, file.Role));

    [Theory]
    [InlineData("# 2023-03-22 (cancelled)\n\n## Participants\n")]
    [InlineData("# 2023-03-22\n\nMeeting canceled.\n")]
    [InlineData("# 2023-03-22\n\n* no meeting\n")]
    [InlineData("# 2023-03-22\n\nNo meeting today.\n")]
    [InlineData("# 2023-03-22\n\nThere is no meeting this week\n")]
    [InlineData("# 2023-03-22\n\nThe call did not take place, too few came.\n\n## Agenda\n### Cables\n")]
    [InlineData("# 2023-03-22\n\n## Participants\n* @mira\n\nNo quorum.\n")]
    [InlineData("# 2023-03-22\n\nFällt aus.\n")]
    [InlineData("# 2023-03-22\n\nDas Treffen ist entfallen.\n")]
    public void A_meeting_that_was_cancelled(string text) => Assert.Equal(MinutesRole.Cancelled, RoleOf("20230322", text));

    [Theory]
    [InlineData("# 2023-03-22\n## Participants\n* @mira\n* @oke\n* @kai\n## Agenda\n### Spring\n* the fair is cancelled\n* plans\n* costs\n* cables\n")]
    [InlineData("# 2023-03-22\n## Participants\n* @mira\n## Agenda\n* no meeting room is free on Friday\n")]
    [InlineData("# 2023-03-22\n## Participants\n* @mira\n## Agenda\n* next call is the one of 2023-04-05\n")]
    public void A_meeting_that_took_place(string text) => Assert.Equal(MinutesRole.Regular, RoleOf("20230322", text));

    [Theory]
    [InlineData("20230320", "# 2024-03-20")]
    [InlineData("20230324", "# 2023-06-14")]
    public void A_file_under_a_wrong_name_is_misdated(string day, string title) =>
        Assert.Equal(MinutesRole.Misdated, RoleOf(day, title + "\n" + Body(day)));

    [Theory]
    [InlineData("# 2023-03-08", "# 2023-03-15", "Regular Copy", "the later one is the copy")]
    [InlineData("# 2023-03-15", "# 2023-03-15", "Copy Regular", "the one whose title names another day is the copy")]
    public void Of_two_equal_files_one_is_a_copy(string first, string second, string roles, string because)
    {
        var text = "\n" + Body("20230308");
        var judged = Written.Judged(Written.File("n/20230308.md", first + text), Written.File("n/20230315.md", second + text));
        Assert.True(roles == string.Join(' ', judged.Select(file => file.Role)), because);
    }

    [Theory]
    [InlineData(1, MinutesRole.Copy)]
    [InlineData(4, MinutesRole.Regular)]
    public void A_text_that_differs_in_a_line_is_a_copy_too(int changed, MinutesRole role)
    {
        static string Lines(int first) => "\n## Participants\n" + string.Concat(Enumerable.Range(first, 40).Select(line => $"* @mira-{line}\n"));
        var judged = Written.Judged(Written.File("n/20230308.md", "# 2023-03-08" + Lines(0)), Written.File("n/20230315.md", "# 2023-03-15" + Lines(changed)));
        Assert.Equal(role, judged[1].Role);
    }

    [Fact]
    public void Short_files_are_no_copies_of_each_other() => Assert.All(
        Written.Judged(Written.File("n/20230308.md", "* @mira\n## Agenda\n* talk\n"), Written.File("n/20230315.md", "* @mira\n## Agenda\n* talk\n* more\n")),
        file => Assert.Equal(MinutesRole.Regular, file.Role));

    [Theory]
    [InlineData("# 2023-03-22\n\n## Participants\n\n## Agenda\n")]
    [InlineData("# 2023-03-22\n\n## Participants\n\n* \n\n## Agenda\n")]
    [InlineData("# 2023-03-22\n\n## Participants\n\n(please add your handle)\n\n## Agenda\n")]
    [InlineData("# 2023-03-22\n\n## Participants\n\n## Agenda\n\n### Topic of 20230315\n* continuation from [2023-03-08](20230308.md#topic)\n* said on 20230315\n")]
    public void A_skeleton_that_nobody_filled_in(string text) => Assert.Equal(MinutesRole.Unfilled, RoleOf("20230322", text));

    [Theory]
    [InlineData("# 2023-03-22\n\n## Participants\n* @mira\n\n## Agenda\n", "somebody was there")]
    [InlineData("# 2023-03-22\n\n## Participants\n\n## Agenda\n* a new topic\n", "somebody wrote a topic")]
    [InlineData("# 2023-03-22\n\nAttendees: Mira Kallas, Kai Holm\n\n## Agenda\n", "somebody was there")]
    public void A_skeleton_that_somebody_wrote_into(string text, string because) =>
        Assert.True(RoleOf("20230322", text) is MinutesRole.Regular, because);

    private static MinutesRole RoleOf(string day, string text, params SeriesMinutes[] beside)
    {
        var file = Written.File($"n/{day}.md", text);
        var files = Wednesdays.Select(wednesday => Meeting(wednesday)).Concat(beside).Append(file);
        return Written.Judged(files.OrderBy(one => one.Date)).Single(one => one.File == file.File).Role;
    }

    private static SeriesMinutes Meeting(string day) => Written.File($"n/{day}.md", $"# {day[..4]}-{day[4..6]}-{day[6..]}\n{Body(day)}");

    private static string Body(string day) => $"""

        ## Participants

        (please add your handle)
        * @mira
        * @oke

        ## Agenda

        ### Topic of {day}
        * said on {day}
        * written by @mira on {day}

        """;
}
