using System.Globalization;
using CsCheck;
using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation.People;

public sealed class MisspeltHandleTests
{
    private const string Rule = "misspelt-handle";

    private static readonly string[] Pieces =
    [
        "@mira-k", "mira-k", "@mria-k", "@@tjorven", "@ tjorven", "tjorven", "@tjorven_", "_", ",", " ", "\n", "\n* ", "* ", "AI ", "AI: ", "(", ")", ":", "\n\n## Participants\n", "\n\n## Roles\n", "Scribe:", "until 2026-03-01", "|", "\n|---|\n", "é", "@", "-", "--",
    ];

    private static readonly Gen<string> Words = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]);

    [Theory]
    [InlineData("@mria-k", "@mira-k")]
    [InlineData("@mira-kk", "@mira-k")]
    [InlineData("@mia-k", "@mira-k")]
    [InlineData("@mirak", "@mira-k")]
    [InlineData("@mira_k", "@mira-k")]
    [InlineData("@tjorvem", "@tjorven")]
    [InlineData("@Tjroven", "@tjorven")]
    [InlineData("@xtjorven", "@tjorven")]
    public void One_slip_away_from_a_regular(string written, string meant)
    {
        var line = $"* AI {written}: write";
        Assert.Contains($"{written} looks like a slip for {meant}, which stands in 3 of the minutes around", Assert.Single(Saying(line).Found(Rule)), StringComparison.Ordinal);
        Assert.Equal(Saying($"* AI {meant}: write").Text, Saying(line).Mended(Rule));
    }

    [Fact]
    public void All_places_of_one_slip_are_one_finding()
    {
        var submitted = Saying("* @mria-k and @tjorven\n* @Mria-k again");
        Assert.Single(submitted.Found(Rule));
        Assert.Equal(Saying("* @mira-k and @tjorven\n* @mira-k again").Text, submitted.Mended(Rule));
    }

    [Fact]
    public void Among_the_participants_too() =>
        Assert.Equal(Around(Submitted.Sound).Text, Around(Submitted.Sound.Replace("* @tjorven", "* @tjorevn", StringComparison.Ordinal)).Mended(Rule));

    [Fact]
    public void Who_is_listed_here_is_known_without_neighbours() =>
        Assert.Equal(Submitted.Saying("* @mira-k").Text, Submitted.Saying("* @mria-k").Mended(Rule));

    [Fact]
    public void Two_slips_are_one_too_many_for_a_short_name() => Assert.Empty(Saying("* @mrai-j").Found(Rule));

    [Fact]
    public void Two_slips_in_a_long_name_are_seen()
    {
        var line = "* @ineke-schoorl";
        var submitted = Submitted.Saying(line).Beside("network/20260225.md", With("2026-02-25")).Beside("network/20260304.md", With("2026-03-04"));
        Assert.Equal(Submitted.Saying("* @inneke-schorl").Text, submitted.Mended(Rule));

        static string With(string date) => Submitted.SoundOf(date).Replace("* @tjorven", "* @inneke-schorl", StringComparison.Ordinal);
    }

    [Fact]
    public void A_slip_that_is_repeated_is_one_where_the_right_form_stands_far_oftener()
    {
        var submitted = Submitted.Saying("* @mria-k");
        for (var day = 1; day <= 10; day++) submitted = submitted.Beside($"network/202602{day:00}.md", Submitted.SoundOf($"2026-02-{day.ToString("00", CultureInfo.InvariantCulture)}"));
        var once = submitted.Beside("network/20260211.md", Submitted.SoundOf("2026-02-11") + "* @mria-k\n");
        Assert.Single(once.Found(Rule));
        Assert.Empty(once.Beside("network/20260212.md", Submitted.SoundOf("2026-02-12") + "* @mria-k\n").Found(Rule));
    }

    [Theory]
    [InlineData("* @MIRA-K", "case makes no difference")]
    [InlineData("* @tjorven2/lids and @tjorve/lids", "a team or a package")]
    [InlineData("* @tjorve.berg", "more belongs to it")]
    [InlineData("* @tjorve--n", "more belongs to it")]
    [InlineData("* @quill-f", "somebody new")]
    [InlineData("* `@mria-k`", "code")]
    [InlineData("* mria-k@tidepool.example", "an address")]
    public void Not_where(string line, string because) => Assert.True(Saying(line).Found(Rule).Length == 0, because);

    [Fact]
    public void What_is_written_is_the_handle_and_not_another_slip_for_it()
    {
        var submitted = Saying("* @tide_wtch").Beside("network/20260211.md", With("2026-02-11", "@tide_watch")).Beside("network/20260218.md", With("2026-02-18", "@tide_watch"));
        Assert.Equal(Saying("* @tide_watch").Text, submitted.Mended(Rule));

        var hyphened = submitted.Beside("network/20260225.md", With("2026-02-25", "@tide-watch"));
        Assert.Empty(hyphened.Found(Rule));
        Assert.Equal(Saying("* @tide-watch").Text, hyphened.Beside("network/20260304.md", With("2026-03-04", "@tide-watch")).Mended(Rule));

        static string With(string date, string handle) => Submitted.SoundOf(date).Replace("* @tjorven", "* @tjorven\n* " + handle, StringComparison.Ordinal);
    }

    [Fact]
    public void Not_where_two_are_near()
    {
        var submitted = Submitted.Saying("* @gauge-x").Beside("network/20260225.md", With("2026-02-25")).Beside("network/20260304.md", With("2026-03-04"));
        Assert.Empty(submitted.Found(Rule));

        static string With(string date) => Submitted.SoundOf(date).Replace("* @tjorven", "* @gauge-a\n* @gauge-b", StringComparison.Ordinal);
    }

    [Fact]
    public void Not_where_a_digit_makes_another_name()
    {
        var submitted = Submitted.Saying("* @gauge7").Beside("network/20260225.md", With("2026-02-25")).Beside("network/20260304.md", With("2026-03-04"));
        Assert.Empty(submitted.Found(Rule));

        static string With(string date) => Submitted.SoundOf(date).Replace("* @tjorven", "* @gauge8", StringComparison.Ordinal);
    }

    [Fact]
    public void Not_where_both_took_part() =>
        Assert.Empty(Around(Submitted.Sound.Replace("* @tjorven", "* @tjorven\n* @tjorve", StringComparison.Ordinal)).Found(Rule));

    [Fact]
    public void Over_generated_text_no_rule_about_people_throws_and_mending_comes_to_an_end()
    {
        Words.Array[0, 40].SampleSeeded(parts =>
        {
            var submission = Around("# 2026-03-11\n\n## Participants\n\n" + string.Concat(parts)).Read();
            var mended = Checker.Mend(submission, IsOurs);
            Assert.Equal(mended.Submission.Source.Text, Checker.Mend(mended.Submission, IsOurs).Submission.Source.Text);
        });

        static bool IsOurs(Finding finding) => string.CompareOrdinal(finding.Rule.Id, "MIN010") >= 0 && string.CompareOrdinal(finding.Rule.Id, "MIN040") < 0;
    }

    private static Submitted Saying(string line) => Around(Submitted.Sound + line + "\n");

    private static Submitted Around(string text) => new Submitted(text).After("2026-02-18", "2026-02-25", "2026-03-04");
}
