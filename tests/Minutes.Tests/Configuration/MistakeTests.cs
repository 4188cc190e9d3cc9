using Xunit;

namespace Minutes.Tests.Configuration;

public sealed class MistakeTests
{
    [Theory]
    [InlineData("time-zone: Europe/Berln", "1:12: unknown time zone \"Europe/Berln\"; did you mean Europe/Berlin?")]
    [InlineData("time-zone: europe/berlin", "1:12: unknown time zone \"europe/berlin\"; did you mean Europe/Berlin?")]
    [InlineData("time-zone: America/New York", "1:12: unknown time zone \"America/New York\"; did you mean America/New_York?")]
    [InlineData("time-zone: Berlin", "1:12: unknown time zone \"Berlin\"; did you mean Europe/Berlin?")]
    [InlineData("time-zone: Middle-earth", "1:12: unknown time zone \"Middle-earth\"; write an IANA identifier such as Europe/Berlin or UTC")]
    [InlineData("time-zone:", "1:11: expected a time zone such as Europe/Berlin, found nothing; write it, in quotes if it begins with #, or remove the key")]
    [InlineData("time-zone: [UTC]", "1:12: expected a time zone such as Europe/Berlin, found a list")]
    [InlineData("hello", "1:1: expected keys such as `series:`, found \"hello\"")]
    [InlineData("- series", "1:1: expected keys such as `series:`, found a list")]
    public void At_the_top_level_a_mistake_is_told(string yaml, string told) => Assert.Equal([told], Configurations.Mistakes(yaml));

    [Theory]
    [InlineData("pauses: 2026-12-21", "1:9: expected a list of pauses, found \"2026-12-21\"; write it as a list, even if it has one entry")]
    [InlineData("pauses:\n  from: 2026-12-21", "2:3: expected a list of pauses, found keys with values")]
    [InlineData("pauses:\n  - to: 2026-12-21", "2:5: the key \"from\" is missing here; add from: 2026-12-21")]
    [InlineData("pauses:\n  - from: 2026-12-21\n    to: 2026-12-20", "3:9: the pause ends before it begins on 2026-12-21; exchange `from` and `to`")]
    [InlineData("pauses:\n  - 2026-12-21", "2:5: expected a pause with `from` and `to`, found \"2026-12-21\"")]
    [InlineData("pauses: [{from: 2026-12-21, to: 2026-12-22, reason: 12}]", "1:53: YAML does not take 12 for a text; put it in quotes")]
    [InlineData("pauses: [{from: 2026-12-21, to: 2026-12-22, reason: \" \"}]", "1:53: the text is empty; write one, or remove the key")]
    [InlineData("holidays: [2026-02-30]", "1:12: there is no 2026-02-30; that month has 28 days")]
    [InlineData("holidays: [2026-13-01]", "1:12: there is no 2026-13-01; write year-month-day, as in 2026-03-25")]
    [InlineData("holidays: [2026-05-00]", "1:12: there is no 2026-05-00; that month has 31 days")]
    [InlineData("holidays: [14.05.2026]", "1:12: \"14.05.2026\" is no date; write it as in 2026-03-25")]
    [InlineData("holidays: [2026-05-14, 2026-05-14: Ascension Day]", "1:24: 2026-05-14 stands in the list a second time; keep one")]
    [InlineData("holidays: [2026-05-14: ~]", "1:24: expected a text, found nothing; write it, in quotes if it begins with #, or remove the key")]
    [InlineData("holidays:\n  - 2026-05-14: A\n    2026-05-15: B", "2:5: expected a date, or a date with its name such as 2026-05-14: Ascension Day, found keys with values; begin each holiday with a dash of its own")]
    public void In_pauses_and_holidays_a_mistake_is_told(string yaml, string told) => Assert.Equal([told], Configurations.Mistakes(yaml));

    [Theory]
    [InlineData("path: /network/YYYYMMDD.md", "11: the path \"/network/YYYYMMDD.md\" is absolute; write it relative to the repository's root, without / in front")]
    [InlineData("path: C:/YYYYMMDD.md", "11: the path \"C:/YYYYMMDD.md\" is absolute; write it relative to the repository's root, without / in front")]
    [InlineData("path: ../YYYYMMDD.md", "11: the path \"../YYYYMMDD.md\" has an empty part, . or ..; name each folder from the root, with one / between two")]
    [InlineData("path: a//YYYYMMDD.md", "11: the path \"a//YYYYMMDD.md\" has an empty part, . or ..; name each folder from the root, with one / between two")]
    [InlineData("path: a\\YYYYMMDD.md", "11: the path \"a\\YYYYMMDD.md\" has a backslash; write / between folders")]
    [InlineData("path: .Git/YYYYMMDD.md", "11: the path \".Git/YYYYMMDD.md\" leads into git's own files; choose another folder")]
    [InlineData("path: YYYYMMDD.txt", "11: \"YYYYMMDD.txt\" is no Markdown file; let it end in .md")]
    [InlineData("path: YYYYMM.md", "11: \"YYYYMM.md\" lacks DD; write a pattern such as network/YYYYMMDD.md, the letters of the date with no other capital beside them")]
    [InlineData("schedule: 15", "15: ")]
    [InlineData("duration: 50", "15: \"50\" is no duration; write it as in 50 minutes, 1 hour or 1h30m")]
    [InlineData("duration: 0 minutes", "15: a meeting cannot take \"0 minutes\"; it takes more than nothing, and at most 24 hours")]
    [InlineData("duration: 25 hours", "15: a meeting cannot take \"25 hours\"; it takes more than nothing, and at most 24 hours")]
    [InlineData("skip: 2026-03-25", "11: expected a list of dates, found \"2026-03-25\"; write it as a list, even if it has one entry")]
    [InlineData("skip: [2026-03-25, 2026-03-25]", "24: 2026-03-25 stands in the list a second time; keep one")]
    [InlineData("move: { 2026-04-01: 2026-04-01 }", "25: the meeting of 2026-04-01 is moved onto its own day; write another day, or remove it")]
    [InlineData("move: { 2026-04-01: 2026-04-03, 2026-04-02: 2026-04-03 }", "49: two meetings are moved to 2026-04-03; write another day, or skip one of them")]
    [InlineData("move: { 2026-04-01: 2026-04-03 }\nskip: [2026-04-03]", "25: the meeting of 2026-04-01 is moved to 2026-04-03, which is skipped; write another day, or take 2026-04-03 from `skip`")]
    [InlineData("move: [2026-04-01]", "11: expected dates with their new dates, such as { 2026-04-01: 2026-04-02 }, found a list")]
    [InlineData("repository: network", "17: \"network\" is no repository; write owner/name, as in open-tidepool/network")]
    [InlineData("repository: open-tidepool/..", "17: \"open-tidepool/..\" is no repository; write owner/name, as in open-tidepool/network")]
    [InlineData("rota: [mira_k_b]", "12: \"mira_k_b\" is no GitHub login; write it as in \"@mira-k\"")]
    [InlineData("rota: [-mira]", "12: \"-mira\" is no GitHub login; write it as in \"@mira-k\"")]
    [InlineData("rota: [1234]", "12: YAML does not take 1234 for a text; put it in quotes")]
    [InlineData("template: ../minutes.md", "15: the path \"../minutes.md\" has an empty part, . or ..; name each folder from the root, with one / between two")]
    [InlineData("title: # {date}", "11: expected a line of text such as \"# {date}\", found nothing; write it, in quotes if it begins with #, or remove the key")]
    [InlineData("title: \"# {day}\"", "12: the title \"# {day}\" has braces around something else than date; only {date} is filled in")]
    [InlineData("title: \"# \\n{date}\"", "12: the title \"#  {date}\" is not one line of text; write it as in \"# {date}\"")]
    [InlineData("carry-over: explict", "17: expected open, explicit or everything, found \"explict\"; did you mean explicit?")]
    [InlineData("carry-text: none", "17: expected references, open or all, found \"none\"")]
    [InlineData("participants: [mira-k]", "19: expected empty or roster, found a list")]
    [InlineData("ignore: yes", "13: expected true or false, found \"yes\"")]
    [InlineData("ignore: \"true\"", "13: expected true or false, found \"true\"; write it without quotes")]
    public void In_a_series_a_mistake_is_told(string yaml, string told)
    {
        var mistake = Assert.Single(Configurations.Mistakes(Configurations.InSeries(yaml)));
        Assert.StartsWith($"3:{told}", mistake, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("series:\n  ../network: {}", "2:3: the path \"../network\" has an empty part, . or ..; name each folder from the root, with one / between two")]
    [InlineData("series:\n  network/: {}", "2:3: the path \"network/\" has an empty part, . or ..; name each folder from the root, with one / between two")]
    [InlineData("series:\n  schedule: every Monday", "2:13: expected the keys of a series, found \"every Monday\"; write the folder's name, and its keys indented below it")]
    [InlineData("series: [network]", "1:9: expected the folders of the series, each with its keys below it, found a list")]
    [InlineData("defaults: open", "1:11: expected keys for all series, found \"open\"")]
    public void Around_series_a_mistake_is_told(string yaml, string told) => Assert.Equal([told], Configurations.Mistakes(yaml));

    [Fact]
    public void A_date_that_is_skipped_and_moved_is_told() => Assert.Equal(
        ["4:13: the meeting of 2026-04-01 is both skipped and moved; remove the date from `skip` or from `move`"],
        Configurations.Mistakes(Configurations.InSeries("skip: [2026-04-01]\nmove: { 2026-04-01: 2026-04-02 }")));

    [Fact]
    public void All_mistakes_of_a_file_are_told_in_the_order_of_the_text()
    {
        var mistakes = Configurations.Mistakes("""
            series:
              network:
                shedule: every Wednesday
                skip: [2026-02-30, 2026-02-31]
                carry-over: some
            time-zone: Mars
            holidays: none
            """);

        Assert.Equal(["3:5", "4:12", "4:24", "5:17", "6:12", "7:11"], mistakes.Select(mistake => mistake[..mistake.IndexOf(": ", StringComparison.Ordinal)]));
    }

    [Fact]
    public void A_place_is_counted_in_characters_behind_a_byte_order_mark_and_crlf()
    {
        var source = Minutes.Text.SourceText.Decode("minutes.yml", "\uFEFFholidays:\r\n- \"ä😀\": 1\r\n"u8).Value!;

        Assert.Equal(["minutes.yml:2:3: \"ä😀\" is no date; write it as in 2026-03-25", "minutes.yml:2:10: YAML does not take 1 for a text; put it in quotes"],
            Minutes.Configuration.MinutesConfiguration.Read(source).Problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_long_text_is_shortened_in_the_message()
    {
        var mistake = Assert.Single(Configurations.Mistakes($"time-zone: {new string('x', 100_000)}"));
        Assert.InRange(mistake.Length, 60, 200);
    }
}
