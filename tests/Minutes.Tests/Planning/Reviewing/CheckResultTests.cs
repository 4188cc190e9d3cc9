using Minutes.CarryOver;
using Minutes.Observation;
using Minutes.Planning.Reviewing;
using Minutes.Tests.Validation;
using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Planning.Reviewing;

/// <summary>What the check run says.</summary>
public sealed class CheckResultTests
{
    private const string Conflict = "<<<<<<< HEAD\n* one\n=======\n* two\n>>>>>>> lids\n";

    [Theory]
    [InlineData("", "", CheckConclusion.Success, "All is well")]
    [InlineData("is up again", "is up again  ", CheckConclusion.Success, "1 note")]
    [InlineData("* @mira-k\n", "* mira-k\n", CheckConclusion.Neutral, "1 warning")]
    [InlineData("# 2026-03-11", "# 2026-03-10", CheckConclusion.Failure, "1 error")]
    public void It_fails_on_errors_only(string old, string replacement, CheckConclusion conclusion, string title)
    {
        var check = new ReviewModel().Pushing(ReviewModel.New, Text(old, replacement)).Run().Check!;
        Assert.Equal((conclusion, title), (check.Conclusion, check.Title));
    }

    [Fact]
    public void Each_finding_has_an_annotation_notes_included()
    {
        var text = Submitted.Sound.Replace("* @mira-k\n", "* mira-k\n", StringComparison.Ordinal).Replace("is up again", "is up again  ", StringComparison.Ordinal) + Conflict;
        var check = new ReviewModel().Pushing(ReviewModel.New, text).Run().Check!;
        Assert.Equal("1 error, 1 warning, 1 note", check.Title);
        Assert.Equal([(5, Severity.Warning), (13, Severity.Note), (15, Severity.Error)], check.Annotations.Select(annotation => (annotation.StartLine, annotation.Severity)).Order());
    }

    [Fact]
    public void Well_made_minutes_are_said_to_be_well() =>
        Assert.Equal("All is well.\n", new ReviewModel().Pushing(ReviewModel.New, Submitted.Sound).Run().Check!.Summary);

    [Fact]
    public void Only_what_the_pull_request_brings_is_told()
    {
        var before = Submitted.SoundOf("2026-03-04") + Conflict;
        var check = new ReviewModel().With("network/20260304.md", before).Pushing("network/20260304.md", before + "* [gauge] (https://a.example/1) is up\n").Run().Check!;
        Assert.Equal("1 warning", check.Title);
    }

    [Fact]
    public void Nothing_private_is_shown()
    {
        var seen = new ReviewModel().Pushing(ReviewModel.New, Submitted.Sound + "* write to jonna.brandt@pebble-ness.io\n").Run().Seen();
        Assert.Contains("e-mail", seen, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("brandt@pebble", seen, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_told_as_the_local_check_does()
    {
        var check = new ReviewModel().PushingUnreadable(ReviewModel.New).Run().Check!;
        Assert.Equal(CheckConclusion.Failure, check.Conclusion);
        Assert.Equal(("MIN000 unreadable", 1), (check.Annotations[0].Title, check.Annotations[0].StartLine));
        Assert.Contains("it is too large", check.Annotations[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_neighbour_that_cannot_be_read_keeps_nothing_from_being_checked() =>
        Assert.Equal("All is well", new ReviewModel().With("network/20260304.md", "a\0").Pushing(ReviewModel.New, Submitted.Sound).Run().Check!.Title);

    [Fact]
    public void Mistakes_in_the_configuration_are_told_at_their_lines_and_it_is_not_used()
    {
        var model = new ReviewModel()
            .Pushing(".github/minutes.yml", "time-zone: UTC\ntitel: x\nseries:\n  network:\n    ignore: true\n    titel: y\n")
            .Pushing(ReviewModel.New, Text("# 2026-03-11", "# 2026-03-18"))
            .Run();
        Assert.Equal([(".github/minutes.yml", 2), (".github/minutes.yml", 6), (ReviewModel.New, 1)], model.Check!.Annotations.Select(annotation => (annotation.Path.ToString(), annotation.StartLine)));
        Assert.All(model.Check.Annotations, annotation => Assert.Equal(Severity.Error, annotation.Severity));
    }

    [Fact]
    public void A_sound_configuration_of_the_head_is_not_used_either()
    {
        var model = new ReviewModel()
            .Pushing(".github/minutes.yml", "series:\n  network:\n    ignore: true\n")
            .Pushing(ReviewModel.New, Text("# 2026-03-11", "# 2026-03-18"))
            .Run();
        Assert.Equal("1 error", model.Check!.Title);
    }

    [Fact]
    public void The_default_branchs_configuration_decides()
    {
        var model = new ReviewModel().With(".github/minutes.yml", "defaults:\n  rules:\n    title-date: off\n").Pushing(ReviewModel.New, Text("# 2026-03-11", "# 2026-03-18")).Run();
        Assert.Equal(CheckConclusion.Success, model.Check!.Conclusion);
    }

    [Fact]
    public void The_files_of_one_pull_request_are_neighbours()
    {
        var model = new ReviewModel().Pushing("network/20260310.md", Submitted.Sound).Pushing(ReviewModel.New, Submitted.Sound).Run();
        Assert.Contains(model.Check!.Annotations, annotation => annotation.Title == "MIN008 copy");
    }

    [Theory]
    [InlineData("2026-03-04")]
    [InlineData("2026-03-11")]
    public void A_renamed_file_is_no_copy_of_what_it_was(string title)
    {
        var text = Submitted.SoundOf("2026-03-04").Replace("# 2026-03-04", $"# {title}", StringComparison.Ordinal);
        var model = new ReviewModel().Pushing(ReviewModel.New, text, FileChange.Renamed).Run();
        Assert.DoesNotContain(model.Check!.Annotations, annotation => annotation.Title == "MIN008 copy");
    }

    [Fact]
    public void A_copy_under_a_new_name_is_one()
    {
        var model = new ReviewModel().Pushing(ReviewModel.New, Submitted.SoundOf("2026-03-04")).Run();
        Assert.Contains(model.Check!.Annotations, annotation => annotation.Title == "MIN008 copy");
    }

    [Fact]
    public void What_is_taken_away_is_no_neighbour()
    {
        var model = new ReviewModel().Pushing("network/20260304.md", null).Pushing(ReviewModel.New, Submitted.SoundOf("2026-03-04").Replace("# 2026-03-04", "# 2026-03-11", StringComparison.Ordinal)).Run();
        Assert.Equal(CheckConclusion.Success, model.Check!.Conclusion);
    }

    [Theory]
    [InlineData(IssueState.Open, Visibility.Public, "MIN025")]
    [InlineData(IssueState.Closed, Visibility.Public, null)]
    [InlineData(IssueState.Missing, Visibility.Public, "MIN055")]
    [InlineData(IssueState.Open, Visibility.Private, "MIN055")]
    [InlineData(IssueState.Closed, Visibility.Private, "MIN055")]
    public void States_are_known_to_the_rules_and_a_private_issue_looks_like_one_that_does_not_exist(IssueState state, Visibility visibility, string? rule)
    {
        var model = new ReviewModel()
            .Pushing(ReviewModel.New, Submitted.Sound + "* https://github.com/open-tidepool/network/issues/13 -> done\n")
            .Saying("open-tidepool/network#13", state, visibility)
            .Run();
        Assert.Equal(rule is null ? [] : [rule], model.Check!.Annotations.Where(annotation => annotation.Severity is Severity.Warning).Select(annotation => annotation.Title[..6]));
    }

    [Fact]
    public void In_a_private_repository_states_of_private_ones_are_used()
    {
        var model = new ReviewModel { Visibility = Visibility.Private }
            .Pushing(ReviewModel.New, Submitted.Sound + "* https://github.com/open-tidepool/network/issues/13 -> done\n")
            .Saying("open-tidepool/network#13", IssueState.Open, Visibility.Private)
            .Run();
        Assert.Equal("1 warning", model.Check!.Title);
    }

    [Fact]
    public void A_commit_without_anything_to_check_passes()
    {
        var check = CheckResult.Passed("merged1");
        Assert.Equal(("merged1", CheckConclusion.Success), (check.Commit, check.Conclusion));
    }

    private static string Text(string old, string replacement) => old.Length == 0 ? Submitted.Sound : Submitted.SoundBut(old, replacement).Text;
}
