using Minutes.Changes;
using Minutes.Planning.Reviewing;
using Minutes.Tests.Validation;
using Xunit;

namespace Minutes.Tests.Planning.Reviewing;

/// <summary>Looked at again, or killed in between: nothing is done twice, and the end is the same.</summary>
public sealed class ReviewAgainTests
{
    private const string Conflict = "<<<<<<< HEAD\n* one\n=======\n* two\n>>>>>>> lids\n";

    private static readonly string Handle = Submitted.Sound.Replace("* @mira-k\n", "* mira-k\n", StringComparison.Ordinal);

    /// <summary>Pushes one after another, each followed by a look.</summary>
    public static TheoryData<string[]> Histories { get; } = new()
    {
        new[] { Submitted.Sound },
        new[] { Submitted.Sound + Conflict },
        new[] { Handle + Conflict },
        new[] { Handle },
        new[] { Handle + Conflict, Submitted.Sound },
        new[] { Handle + Conflict, Handle },
        new[] { Handle + Conflict, Submitted.Sound, Handle + Conflict },
        new[] { Many(14) },
        new[] { Many(14) + Conflict, Handle },
        new[] { "a\0" },
    };

    [Theory]
    [MemberData(nameof(Histories))]
    public void A_second_look_does_nothing_and_reads_nothing(string[] pushes)
    {
        var model = Run(pushes, int.MaxValue);
        Assert.True(ReviewLook.Of(model.Context()).Reads.IsEmpty);
        Assert.Empty(model.Plan().Changes);
    }

    [Theory]
    [MemberData(nameof(Histories))]
    public void Asked_for_once_more_only_the_check_is_reported_anew(string[] pushes)
    {
        var model = Run(pushes, int.MaxValue);
        var seen = model.Seen();
        model.IsRerequested = true;
        Assert.Equal("CR_1", Assert.IsType<ReportCheck>(Assert.Single(model.Plan().Changes)).CheckRunId);
        Assert.Equal(seen, model.Run().Seen());
    }

    [Theory]
    [MemberData(nameof(Histories))]
    public void Killed_anywhere_the_end_is_the_same(string[] pushes)
    {
        var whole = Run(pushes, int.MaxValue).Seen();
        for (var most = 0; most < 5; most++) Assert.Equal(whole, Run(pushes, most).Seen());
    }

    [Theory]
    [MemberData(nameof(Histories))]
    public void The_check_is_reported_last(string[] pushes)
    {
        var changes = new ReviewModel().Pushing(ReviewModel.New, pushes[0]).Plan().Changes;
        Assert.IsType<ReportCheck>(changes[^1]);
        Assert.Single(changes.OfType<ReportCheck>());
    }

    [Fact]
    public void Two_runs_at_once_leave_one_comment()
    {
        var model = new ReviewModel().Pushing(ReviewModel.New, Submitted.Sound + Conflict);
        var comment = model.Plan().Changes.OfType<AddComment>().Single();
        model.Comments.Add(new("other", comment.Body, false));
        Assert.Single(model.Run().Comments);
    }

    [Theory]
    [InlineData("2026-03-10T08:00:00Z", "2026-03-12T00:00:00Z")]
    [InlineData("2026-03-12T08:00:00Z", null)]
    public void Once_the_meeting_is_over_it_is_time_for_another_look(string now, string? due)
    {
        var model = new ReviewModel { Now = now }.Pushing(ReviewModel.New, Submitted.Sound);
        Assert.Equal(due is null ? null : ReviewModel.At(due), model.Plan().Due);
        Assert.Equal(due is null ? null : ReviewModel.At(due), model.Run().Plan().Due);
    }

    [Fact]
    public void Participants_are_asked_for_once_the_meeting_is_over()
    {
        var model = new ReviewModel { Now = "2026-03-10T08:00:00Z" }.Pushing(ReviewModel.New, Submitted.Sound.Replace("* @mira-k\n* @tjorven\n", "", StringComparison.Ordinal)).Run();
        var before = model.Check!.Title;
        model.Now = "2026-03-12T08:00:00Z";
        Assert.NotEqual(before, model.Run().Check!.Title);
    }

    [Fact]
    public void Another_configuration_is_reason_for_another_look()
    {
        var model = new ReviewModel().Pushing(ReviewModel.New, Submitted.Sound).Run().With(".github/minutes.yml", "defaults:\n  pads: [pad.example.org]\n");
        Assert.IsType<ReportCheck>(Assert.Single(model.Plan().Changes));
    }

    private static string Many(int number) =>
        Submitted.Sound + string.Concat(Enumerable.Range(0, number).Select(index => $"* [gauge {index}] (https://a.example/{index}) is up\n"));

    private static ReviewModel Run(string[] pushes, int most) =>
        pushes.Aggregate(new ReviewModel(), (model, text) => model.Pushing(ReviewModel.New, text).Run(most).Run());
}
