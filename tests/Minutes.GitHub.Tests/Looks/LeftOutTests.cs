using Minutes.Changes;
using SimulatedGitHub;
using SimulatedGitHub.Faults;
using Xunit;
using static Minutes.GitHub.Tests.Looks.WeeklyStage;

namespace Minutes.GitHub.Tests.Looks;

/// <summary>A part of an answer that did not come is no fact: nothing is done by it, it is told, and the next look makes it good.</summary>
public sealed class LeftOutTests
{
    private static readonly string[] Observed =
    [
        "repository.memories", "repository.branches", "repository.defaultBranchRef", "repository.pullRequests.nodes.0", "repository.pullRequests.nodes.0.files", "repository.branches.nodes.0",
    ];

    private static readonly string[] Read = ["blobs.b0", "blobs.b1", "blobs", "pulls.p0", "files.c0", "pulls"];
    private static readonly string[] Asked = ["heads.h0", "heads", "r0", "r0.i0", "r0.l0"];

    public static TheoryData<string, int, string> All =>
    [
        .. from scenario in (string[])["weekly", "review", "labels", "ended", "elsewhere"]
           from part in Observed.Select(path => (1, path)).Concat(Read.Select(path => (2, path))).Concat(Asked.Select(path => (3, path)))
           select (scenario, part.Item1, part.path),
    ];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Nothing_is_done_by_it_and_the_next_look_ends_the_same(string scenario, int request, string path)
    {
        (await SpoiltLook.RunAsync(scenario, Fault.LeftOut(path, null), request)).AssertEndsAs(await SpoiltLook.WholeAsync(scenario), request);
    }

    /// <summary>A person's no is looked for by the head branch; whoever cannot see it must not open again.</summary>
    [Fact]
    public async Task Where_it_is_not_known_that_somebody_closed_it_none_is_opened()
    {
        await using var stage = await OpenedAsync();
        stage.Single().Close(stage.GitHub.User("mira-k"));
        stage.GitHub.Faults.When(request => request.Operation == "States", Fault.LeftOut("heads.h0", null));

        var report = await stage.LookAsync();

        Assert.True(report.HasFailed);
        Assert.Null(stage.Open());
    }

    /// <summary>A token need not be allowed to see check runs.</summary>
    [Fact]
    public async Task Check_runs_that_are_not_shown_keep_nothing_from_being_done()
    {
        await using var stage = await Scenarios.All["ended"]();
        stage.GitHub.Faults.When(request => request.Operation == "Observe", Fault.LeftOut("repository.pullRequests.nodes.0.newest.nodes.0.commit.checkSuites", "FORBIDDEN"));
        Assert.False((await stage.LookAsync()).HasFailed);
        Assert.NotNull(stage.Open(NextBranch));
    }

    /// <summary>Where another branch was merged in, only REST tells what a file was before.</summary>
    [Fact]
    public async Task One_pull_request_that_cannot_be_compared_is_told_and_the_others_go_on()
    {
        await using var stage = await Scenarios.All["review"]();
        var knotted = stage.Repository.PullRequest("mira-k", "knotted", "Minutes", ("network/20260304.md", Scenarios.Sound("2026-03-04", "leaks") + "* more\n"));
        stage.Repository.Commit(("README.md", "Minutes.\n"));
        knotted.UpdateBranch("mira-k");
        stage.GitHub.Faults.When(request => request.Operation.Contains("compare", StringComparison.Ordinal), Fault.ServerError(404));

        var report = await stage.LookAsync();

        Assert.Contains(report.Plan.Notices, notice => notice.Kind is NoticeKind.Failure && notice.Text.Contains($"#{knotted.Number} ", StringComparison.Ordinal));
        Assert.Contains(report.Outcomes, outcome => outcome is { Change: ReportCheck, Kind: ChangeOutcomeKind.Done });
    }
}
