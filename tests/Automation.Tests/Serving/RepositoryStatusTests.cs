using Automation.Serving.Status;
using Minutes.GitHub.Apps;
using Minutes.Hosting.Looks;
using Minutes.Hosting.Messages;
using Xunit;

namespace Automation.Tests.Serving;

public sealed class RepositoryStatusTests
{
    private static readonly InstalledRepository Minutes = new(new("open-tidepool", "minutes"), IsArchived: false);

    [Fact]
    public void Looks_at_merge_groups_stand_beside_the_last_look_and_only_those_that_went_wrong_want_something()
    {
        var status = RepositoryStatus.Of("https://github.com", Minutes, [Look("a1", LookResult.Failed, "it broke"), Look(null, LookResult.Done, "a mistake"), Look("b2", LookResult.Done, "no matter")]);

        Assert.Null(status.Last!.Subject.MergeGroup);
        Assert.Equal(["a mistake", "it broke"], status.Wants);
    }

    [Fact]
    public void Where_there_was_no_look_nothing_is_wanted() => Assert.Empty(RepositoryStatus.Of("https://github.com", Minutes, []).Wants);

    private static FinishedLook Look(string? mergeGroup, LookResult result, string want) =>
        new(new LookSubject("github.com", Minutes.Name, null, mergeGroup), "push", StatusScene.Now, StatusScene.Now, result) { Wants = [want] };
}
