using Minutes.Configuration;
using Minutes.Documents;
using NodaTime;
using Xunit;

namespace Minutes.Tests.Configuration;

/// <summary>What a repository settles about the labels of meetings.</summary>
public sealed class LabelKeyTests
{
    private static readonly LocalDate Meeting = new(2026, 4, 22);

    [Fact]
    public void Without_a_word_labels_are_set_where_the_minutes_live()
    {
        var labels = MinutesConfiguration.Default.Labels;

        Assert.Equal("minutes/network/2026-04-22", labels.Name.For("network", Meeting).Value);
        Assert.Equal(("c5def5", LabelKeep.All), (labels.Color, labels.Keep));
        Assert.True(labels.Reaches(new("Open-Tidepool", "charts"), new("open-tidepool", "minutes")));
        Assert.False(labels.Reaches(new("elsewhere", "minutes"), new("open-tidepool", "minutes")));
    }

    [Theory]
    [InlineData("", "network", "minutes/network/2026-04-22")]
    [InlineData("", "teams/storage", "minutes/teams/storage/2026-04-22")]
    [InlineData("", ".", "minutes/2026-04-22")]
    [InlineData("name: \"{{ date | format_date '%y%m%d' }} {{ series | string.slice 0 3 }}\"", "network", "260422 net")]
    [InlineData("name: ' minuted {{ date }} '", "network", "minuted 2026-04-22")]
    public void A_label_is_called(string yaml, string series, string name) => Assert.Equal(name, Read(yaml).Name.For(series, Meeting).Value);

    [Theory]
    [InlineData("name: discussed", "each meeting would have the same label; write {{ date }} into it")]
    [InlineData("name: \"{{ date }}, {{ series }}\"", "the label \"2026-04-22, a\" has a comma; GitHub takes none in the name of a label; write another sign")]
    [InlineData("name: \"{{ serie }}/{{ date }}\"", "there is no `serie`; did you mean `series`?")]
    [InlineData("name: \"{{ while true }}{{ date }}{{ end }}\"", "`while` is not part of the template language")]
    [InlineData("name: \"{{ if false }}{{ date }}{{ end }}\"", "the text is empty; let the template print something")]
    [InlineData("name: \"{{ date }}{{ '\\\\n' }}{{ series }}\"", "the text has a line end or control character; write one line")]
    [InlineData("name: \"{{ date }} - minutes of the meeting of the network working group\"", "the label \"2026-04-22 - ")]
    [InlineData("keep: 90", "\"90\" is no number of days; write it as in 2 days or 1 week")]
    [InlineData("keep: 0 days", "\"0 days\" is not between 1 and 3660 days; write another number")]
    [InlineData("keep: ever", "\"ever\" is no time to keep labels; write all, latest, or a number of days such as 90 days")]
    [InlineData("keep: 12345 days", "\"12345 days\" is no number of days; ")]
    [InlineData("color: c5def", "\"c5def\" is no colour; write six hexadecimal digits, as in c5def5")]
    [InlineData("color: 000000", "YAML does not take 000000 for a text; put it in quotes")]
    [InlineData("repositories: [\"*/*\"]", "\"*/*\" is no repository; write owner/name, or owner/* for all of an owner")]
    [InlineData("repositories: [o/r, o/r]", "\"o/r\" stands in the list a second time; keep one")]
    [InlineData("colour: c5def5", "unknown key \"colour\"; did you mean \"color\"?")]
    public void A_mistake_is_told(string yaml, string told)
    {
        var mistake = Assert.Single(Configurations.Mistakes($"labels:\n  {yaml}\n"));

        Assert.StartsWith("2:", mistake, StringComparison.Ordinal);
        Assert.StartsWith(told, mistake[(mistake.IndexOf(' ', StringComparison.Ordinal) + 1)..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_that_is_too_long_for_one_series_is_told_at_the_line_of_the_template()
    {
        var name = Read("name: \"minutes/{{ series }}/{{ date }}\"").Name;

        Assert.NotNull(name.For(new string('s', 31), Meeting).Value);
        Assert.Equal(
            $".github/minutes.yml:2:9: the label \"minutes/{new string('s', 32)}/2026-04-22\" has 51 characters, more than the 50 of GitHub; shorten the template, as in minutes/{{{{ series | string.slice 0 20 }}}}/{{{{ date }}}}",
            Assert.Single(name.For(new string('s', 32), Meeting).Problems).ToString());
        Assert.Contains("has a comma", Assert.Single(name.For("a,b", Meeting).Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("keep: all", 0, 0, 5000, true)]
    [InlineData("keep: latest", 0, 0, 1, true)]
    [InlineData("keep: latest", 0, 7, 7, false)]
    [InlineData("keep: 90 days", 0, 7, 90, true)]
    [InlineData("keep: 90 days", 0, 0, 91, false)]
    [InlineData("keep: 2 weeks", 0, 0, 14, true)]
    [InlineData("keep: 1 Week", 0, 0, 8, false)]
    public void A_label_is_kept(string yaml, int meeting, int latest, int today, bool isKept) =>
        Assert.Equal(isKept, Read(yaml).Keep.Keeps(Meeting.PlusDays(meeting), Meeting.PlusDays(latest), Meeting.PlusDays(today)));

    [Theory]
    [InlineData("repositories: [o/*]", "O/any", true)]
    [InlineData("repositories: [o/*]", "other/any", false)]
    [InlineData("repositories: [o/one]", "o/One", true)]
    [InlineData("repositories: [o/one]", "o/two", false)]
    [InlineData("repositories: []", "minutes/minutes", false)]
    [InlineData("{ enabled: false, repositories: [o/*] }", "o/any", false)]
    public void A_label_reaches(string yaml, string repository, bool isReached) =>
        Assert.Equal(isReached, Configurations.Valid($"labels: {(yaml[0] == '{' ? yaml : $"{{ {yaml} }}")}").Labels.Reaches(RepositoryName.Parse(repository)!, new("minutes", "minutes")));

    [Fact]
    public void A_colour_is_taken_without_its_sign_and_in_lower_case() => Assert.Equal("c5def5", Read("color: \"#C5DEF5\"").Color);

    private static LabelSettings Read(string yaml) => Configurations.Valid(yaml.Length == 0 ? "" : $"labels:\n  {yaml}\n").Labels;
}
