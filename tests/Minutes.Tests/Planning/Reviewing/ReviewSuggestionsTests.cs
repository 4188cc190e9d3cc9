using System.Collections.Immutable;
using Minutes.Changes;
using Minutes.Observation;
using Minutes.Tests.Validation;
using Xunit;

namespace Minutes.Tests.Planning.Reviewing;

/// <summary>Which findings become suggestions.</summary>
public sealed class ReviewSuggestionsTests
{
    private const string Handle = "* mira-k\n";

    [Fact]
    public void What_a_click_mends_is_suggested_at_its_line()
    {
        var suggestion = Assert.Single(Suggested(Sound("* @mira-k\n", Handle)));
        Assert.Equal((5, 5), (suggestion.StartLine, suggestion.EndLine));
        Assert.StartsWith(suggestion.Marker + "\n", suggestion.Body, StringComparison.Ordinal);
        Assert.EndsWith("\n\n```suggestion\n* @mira-k\n```\n", suggestion.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_are_suggested_too() => Assert.EndsWith("```suggestion\n# 2026-03-11\n```\n", Assert.Single(Suggested(Sound("# 2026-03-11", "# 2026-03-18"))).Body, StringComparison.Ordinal);

    [Fact]
    public void Notes_are_not() => Assert.Empty(Suggested(Sound("again", "again  ")));

    [Fact]
    public void Where_only_a_person_can_mend_there_is_none() => Assert.Empty(Suggested(Submitted.Sound + "<<<<<<< HEAD\n* one\n=======\n* two\n>>>>>>> lids\n"));

    [Fact]
    public void A_file_with_other_line_ends_gets_none_and_is_told_in_the_comment()
    {
        var model = new ReviewModel().Pushing(ReviewModel.New, Sound("* @mira-k\n", Handle).ReplaceLineEndings("\r\n")).Run();
        Assert.Empty(model.Threads);
        Assert.Contains("mira-k", model.CommentText, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_with_something_private_get_none()
    {
        var model = new ReviewModel().Pushing(ReviewModel.New, Submitted.Sound + "* [gauge] (https://a.example/1) is up, ask jonna.brandt@pebble-ness.io\n").Run();
        Assert.Empty(model.Threads);
        Assert.Single(model.Comments);
    }

    [Fact]
    public void Ten_at_most_the_worst_first_the_rest_in_the_comment()
    {
        var model = new ReviewModel().Pushing(ReviewModel.New, Many(14).Replace("# 2026-03-11", "# 2026-03-18", StringComparison.Ordinal)).Run();
        Assert.Equal(10, model.Threads.Count);
        Assert.Contains("# 2026-03-11", model.Threads[0].Body, StringComparison.Ordinal);
        Assert.Contains("(5 warnings)", model.CommentText, StringComparison.Ordinal);
    }

    [Fact]
    public void Once_some_are_mended_the_others_are_suggested()
    {
        var model = new ReviewModel().Pushing(ReviewModel.New, Many(14)).Run().Pushing(ReviewModel.New, Many(14).Replace("[gauge 0] (", "[gauge 0](", StringComparison.Ordinal).Replace("[gauge 3] (", "[gauge 3](", StringComparison.Ordinal));
        var before = model.Threads.Count;
        model.Run();
        Assert.Equal((10, 2), (before, model.Threads.Count - before));
    }

    [Fact]
    public void What_has_a_thread_is_not_suggested_again_nor_told_in_the_comment()
    {
        var model = new ReviewModel().Pushing(ReviewModel.New, Sound("* @mira-k\n", Handle)).Run();
        model.Pushing(ReviewModel.New, "\n" + Sound("* @mira-k\n", Handle)).Run();
        Assert.Single(model.Threads);
        Assert.DoesNotContain(model.Comments, comment => comment.Body.Contains("mira-k", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_mend_at_two_lines_is_suggested_at_both()
    {
        const string twice = "* [gauge] (https://a.example/1) is up\n";
        var suggestions = Suggested(Submitted.Sound + twice + "\n### Lids\n\n* one\n" + twice);
        Assert.Equal((2, 2), (suggestions.Length, suggestions.Select(suggestion => suggestion.Marker).Distinct().Count()));
    }

    [Fact]
    public void Of_fixes_at_one_line_only_one_is_suggested()
    {
        var model = new ReviewModel().Pushing(ReviewModel.New, Submitted.Sound + "* [gauge] (https://a.example/1) is up, [mast] (https://a.example/2) too\n").Run();
        Assert.Single(model.Threads);
        Assert.Contains("MIN05", model.CommentText, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_lines_of_the_diff_get_one()
    {
        var before = Submitted.SoundOf("2026-03-04").Replace("* @mira-k\n", "* mira-k\n", StringComparison.Ordinal);
        var model = new ReviewModel().With("network/20260304.md", before)
            .Pushing("network/20260304.md", before.Replace("* the gauge", "* [gauge] (https://a.example/1): the gauge", StringComparison.Ordinal)).Run();
        Assert.Contains("[gauge](https", Assert.Single(model.Threads).Body, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_change_makes_wrong_elsewhere_is_told_in_the_comment()
    {
        var before = Submitted.SoundOf("2026-03-04").Replace("# 2026-03-04", "# 2026-03-05", StringComparison.Ordinal);
        var model = new ReviewModel().Pushing("network/20260304.md", before, FileChange.Renamed).Run();
        Assert.Empty(model.Threads);
        Assert.Contains("MIN004", model.CommentText, StringComparison.Ordinal);
    }

    private static string Sound(string old, string replacement) => Submitted.SoundBut(old, replacement).Text;

    private static string Many(int number) =>
        Submitted.Sound + string.Concat(Enumerable.Range(0, number).Select(index => $"* [gauge {index}] (https://a.example/{index}) is up\n"));

    private static ImmutableArray<Suggestion> Suggested(string text) =>
        new ReviewModel().Pushing(ReviewModel.New, text).Plan().Changes.OfType<AddSuggestions>().SingleOrDefault()?.Suggestions ?? [];
}
