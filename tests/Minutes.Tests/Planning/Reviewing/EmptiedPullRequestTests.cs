using Minutes.Changes;
using Minutes.Tests.Validation;
using Xunit;

namespace Minutes.Tests.Planning.Reviewing;

/// <summary>A pull request in which a later push leaves no minutes.</summary>
public sealed class EmptiedPullRequestTests
{
    private const string Conflict = "<<<<<<< HEAD\n* one\n=======\n* two\n>>>>>>> lids\n";

    [Fact]
    public void Its_comment_becomes_one_line_and_is_folded_away()
    {
        var model = Emptied(new ReviewModel().Pushing(ReviewModel.New, Submitted.Sound + Conflict).Run()).Run();

        Assert.Equal("<!-- minutes:review -->\nThere are no minutes in this pull request any more.", model.CommentText);
        Assert.True(Assert.Single(model.Comments).IsMinimized);
        Assert.Empty(model.Plan().Changes);
    }

    [Fact]
    public void With_minutes_again_the_comment_comes_back()
    {
        var model = Emptied(new ReviewModel().Pushing(ReviewModel.New, Submitted.Sound + Conflict).Run()).Run();

        model.Pushing(ReviewModel.New, Submitted.Sound + Conflict).Run();

        Assert.False(Assert.Single(model.Comments).IsMinimized);
        Assert.Contains("MIN", model.CommentText, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_was_said_there_is_nothing_to_do() => Assert.Empty(Emptied(new ReviewModel().Pushing(ReviewModel.New, Submitted.Sound).Run()).Plan().Changes);

    [Fact]
    public void Where_nobody_pushed_since_the_last_look_it_is_not_even_read()
    {
        var model = Emptied(new ReviewModel().Pushing(ReviewModel.New, Submitted.Sound + Conflict).Run());
        model.PullRequest = model.PullRequest with { UpdatedAt = ReviewModel.At("2026-03-12T07:59:00Z") };

        Assert.Empty(model.Plan().Changes);
    }

    [Fact]
    public void Who_asks_for_this_one_has_it_read_all_the_same()
    {
        var model = Emptied(new ReviewModel().Pushing(ReviewModel.New, Submitted.Sound + Conflict).Run());
        model.PullRequest = model.PullRequest with { UpdatedAt = ReviewModel.At("2026-03-12T07:59:00Z") };

        Assert.IsType<EditComment>(Assert.Single(model.Plan(only: 7).Changes));
    }

    private static ReviewModel Emptied(ReviewModel model)
    {
        model.Forgetting(ReviewModel.New).Pushing("README.md", "The minutes of the tidal gauge network.\n");
        model.PullRequest = model.PullRequest with { UpdatedAt = ReviewModel.At(model.Now) };
        return model;
    }
}
