using Minutes.Changes;
using Minutes.Observation;
using Minutes.Planning.Reviewing;
using Minutes.Tests.Validation;
using Xunit;

namespace Minutes.Tests.Planning.Reviewing;

/// <summary>The one comment: when it is written, what it says, and what becomes of it.</summary>
public sealed class ReviewConversationTests
{
    private const string Conflict = "<<<<<<< HEAD\n* one\n=======\n* two\n>>>>>>> lids\n";

    [Fact]
    public void Clean_from_the_start_there_is_no_comment() => Assert.Empty(Pushed(Submitted.Sound).Run().Comments);

    [Fact]
    public void Notes_alone_are_no_reason_for_one() => Assert.Empty(Pushed(Submitted.Sound.Replace("again", "again  ", StringComparison.Ordinal)).Run().Comments);

    [Fact]
    public void A_draft_gets_the_check_only()
    {
        var model = Pushed(Submitted.Sound.Replace("* @mira-k\n", "* mira-k\n", StringComparison.Ordinal) + Conflict);
        model.PullRequest = model.PullRequest with { IsDraft = true };
        Assert.IsType<ReportCheck>(Assert.Single(model.Plan().Changes));
    }

    [Fact]
    public void Ready_for_review_it_gets_the_rest()
    {
        var model = Pushed(Submitted.Sound + Conflict);
        model.PullRequest = model.PullRequest with { IsDraft = true };
        model.Run().PullRequest = model.PullRequest with { IsDraft = false };
        Assert.Single(model.Run().Comments);
    }

    [Fact]
    public void What_must_be_mended_is_told_with_links_to_the_lines_at_the_head()
    {
        var text = Pushed(Submitted.Sound + Conflict).Run().CommentText;
        Assert.StartsWith("<!-- minutes:review -->\n", text, StringComparison.Ordinal);
        Assert.Contains("(<https://github.com/open-tidepool/minutes/blob/head2/network/20260311.md?plain=1#L15>)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_are_only_counted() =>
        Assert.Contains("Not listed: 1 note", Pushed(Submitted.Sound.Replace("again", "again  ", StringComparison.Ordinal) + Conflict).Run().CommentText, StringComparison.Ordinal);

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public void A_newcomer_is_greeted(bool isNewcomer, bool isGreeted)
    {
        var model = Pushed(Submitted.Sound + Conflict);
        model.PullRequest = model.PullRequest with { IsByNewcomer = isNewcomer };
        Assert.Equal(isGreeted, model.Run().CommentText.Contains("Welcome, tjorven", StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_edited_in_place_when_something_else_is_wrong()
    {
        var model = Pushed(Submitted.Sound + Conflict).Run();
        var first = model.CommentText;
        model.Pushing(ReviewModel.New, "* nothing before\n" + Submitted.Sound + Conflict).Run();
        Assert.NotEqual(first, model.CommentText);
        Assert.False(model.Comments[0].IsMinimized);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Once_clean_it_is_one_line_folded_away_on_drafts_too(bool isDraft)
    {
        var model = Pushed(Submitted.Sound + Conflict).Run();
        model.PullRequest = model.PullRequest with { IsDraft = isDraft };
        model.Pushing(ReviewModel.New, Submitted.Sound).Run();
        Assert.Equal($"{ReviewTexts.Marker}\n{ReviewTexts.Clean}", model.CommentText);
        Assert.True(model.Comments[0].IsMinimized);
    }

    [Fact]
    public void Mended_but_for_notes_is_clean()
    {
        var model = Pushed(Submitted.Sound + Conflict).Run().Pushing(ReviewModel.New, Submitted.Sound.Replace("again", "again  ", StringComparison.Ordinal)).Run();
        Assert.True(Assert.Single(model.Comments).IsMinimized);
    }

    [Fact]
    public void When_findings_come_back_it_is_unfolded_and_tells_them()
    {
        var model = Pushed(Submitted.Sound + Conflict).Run().Pushing(ReviewModel.New, Submitted.Sound).Run().Pushing(ReviewModel.New, Submitted.Sound + Conflict).Run();
        Assert.False(Assert.Single(model.Comments).IsMinimized);
        Assert.Contains("MIN042", model.CommentText, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_text_is_not_written_again_though_the_server_gives_other_line_ends()
    {
        var model = Pushed(Submitted.Sound + Conflict).Run();
        model.Comments[0] = model.Comments[0] with { Body = model.Comments[0].Body.ReplaceLineEndings("\r\n") };
        model.IsRerequested = true;
        Assert.IsType<ReportCheck>(Assert.Single(model.Plan().Changes));
    }

    [Fact]
    public void Of_doubles_the_oldest_stays()
    {
        var model = Pushed(Submitted.Sound + Conflict);
        model.Comments.AddRange([Ours("1"), Ours("2"), Ours("3")]);
        model.Run();
        Assert.Equal("1", Assert.Single(model.Comments).Id);
        Assert.Contains("MIN042", model.CommentText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Thanks!")]
    [InlineData("> <!-- minutes:review -->\nwhat is this?")]
    [InlineData("<!-- minutes:superseded -->\nThe minutes are in #9.")]
    public void Other_comments_of_the_viewer_stay_as_they_are(string text)
    {
        var model = Pushed(Submitted.Sound + Conflict);
        model.Comments.Add(new("1", text, false));
        model.Run();
        Assert.Equal(text, model.Comments[0].Body);
        Assert.Equal(2, model.Comments.Count);
    }

    [Fact]
    public void What_a_suggestion_tells_is_not_told_in_the_comment()
    {
        var model = Pushed(Submitted.Sound.Replace("* @mira-k\n", "* mira-k\n", StringComparison.Ordinal) + Conflict).Run();
        Assert.Single(model.Threads);
        Assert.DoesNotContain("mira-k", model.CommentText, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_suggestions_tell_all_there_is_no_comment()
    {
        var model = Pushed(Submitted.Sound.Replace("* @mira-k\n", "* mira-k\n", StringComparison.Ordinal)).Run();
        Assert.Single(model.Threads);
        Assert.Empty(model.Comments);
    }

    [Fact]
    public void Where_suggestions_tell_what_is_left_the_comment_says_so()
    {
        var text = Submitted.Sound.Replace("* @mira-k\n", "* mira-k\n", StringComparison.Ordinal);
        var model = Pushed(text + Conflict).Run().Pushing(ReviewModel.New, text).Run();
        Assert.Equal($"{ReviewTexts.Marker}\n{ReviewTexts.OnlySuggestions}", model.CommentText);
        Assert.False(model.Comments[0].IsMinimized);
    }

    private static ReviewModel Pushed(string text) => new ReviewModel().Pushing(ReviewModel.New, text);

    private static ObservedComment Ours(string id) => new(id, $"{ReviewTexts.Marker}\nold", false);
}
