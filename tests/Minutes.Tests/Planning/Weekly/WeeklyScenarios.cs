using System.Collections.Immutable;
using Minutes.CarryOver;
using Minutes.Comments;
using Xunit;

namespace Minutes.Tests.Planning.Weekly;

/// <summary>Repositories of a series that meets on Wednesdays, each with what a look plans there.</summary>
internal static class WeeklyScenarios
{
    public const string Branch = "minutes/network/2026-03-18";
    public const string Path = "network/20260318.md";

    private const string Told = "defaults:\n  pull-request:\n    labels: [meeting]\n    reviewers: [mira-k]\n    assignees: [tjorven]\n";

    private static readonly string[] Wednesdays = ["2026-02-25", "2026-03-04", "2026-03-11"];

    /// <summary>Name, repository, and what is planned.</summary>
    public static ImmutableArray<(string Name, Func<WeeklyModel> Build, string Planned)> All { get; } =
    [
        ("the minutes before are on the default branch", () => Weekly(), $"open {Branch}"),
        ("they are there, but the meeting is not over", () => Weekly("2026-03-11T12:00"), ""),
        ("the meeting is over, and nothing is handed in", () => Model("2026-03-12").Met("network", Wednesdays[..2]).Met("network", "2026-02-18"), ""),
        ("two days before, whatever is handed in", () => Model("2026-03-16").Met("network", Wednesdays[..2]).Met("network", "2026-02-18"), $"open {Branch}"),
        ("a moment before that", () => Model("2026-03-15T23:59").Met("network", Wednesdays[..2]).Met("network", "2026-02-18"), ""),
        ("somebody with write access handed in", () => HandedInBy(isByWriter: true), $"open {Branch}"),
        ("a stranger handed in", () => HandedInBy(isByWriter: false), ""),
        ("handed in against another branch", () => HandedInBy(isByWriter: true, baseBranch: "next"), ""),
        ("handed in long before the first look", () => First(HandedInBy(isByWriter: true, updated: "2026-02-20")), ""),
        ("handed in shortly before the first look", () => First(HandedInBy(isByWriter: true, updated: "2026-03-01")), $"open {Branch}"),
        ("the person whose token it is handed in", () => HandedInBy(isByWriter: true, author: WeeklyModel.Viewer), $"open {Branch}"),
        ("the file is there already", () => Weekly().Merged(Path, "# 2026-03-18\n\n## Agenda\n"), ""),
        ("the file is there under another name", () => Weekly().Merged("network/2026-03-18.md", "# 2026-03-18\n\n## Agenda\n"), ""),
        ("the series sleeps", () => Weekly("2026-06-01"), ""),
        ("two meetings make no series", () => Model("2026-03-12").Met("network", Wednesdays[1..]), ""),
        ("a series that is only configured", () => Model("2026-03-17").Configured(Settled("schedule: every Wednesday")), $"open {Branch}"),
        ("pull requests are switched off", () => Weekly().Configured("defaults:\n  pull-request:\n    enabled: false\n"), ""),
        ("the folder is no series", () => Weekly().Configured(Settled("ignore: true")), ""),

        ("labels, reviewers and assignees are settled", () => Weekly().Configured(Told), $"open {Branch}"),
        ("they are settled when it is open", () => Opened().Configured(Told), "tell of #1"),
        ("killed behind the branch", () => Weekly().Branch(Branch), $"go on with {Branch}"),
        ("killed behind the branch, and the default branch moved on", () => Weekly().Branch(Branch).Merged("README.md", "more"), $"go on with {Branch}"),
        ("killed behind the commit", () => Committed(), $"open for {Branch}"),
        ("a person's branch has the name", () => Weekly().Pushed(Branch, _ => "mine"), ""),
        ("a person's branch has a name above it", () => Weekly().Branch("minutes/network"), ""),
        ("a person's branch has a name below it", () => Weekly().Branch(Branch + "/mine"), ""),
        ("a person's branch is named minutes", () => Blocked(Weekly()), ""),

        ("it is open", () => Opened(), ""),
        ("a person closed it", () => Opened().Closed(1), ""),
        ("the person whose token it is closed it", () => Opened().Closed(1, WeeklyModel.Viewer), ""),
        ("it was merged, and somebody took the file away", () => Merged(), $"delete {Branch}"),
        ("it was merged with what somebody wrote", () => Opened().Pushed(Branch, text => text + "more\n").Merge(1), $"delete {Branch}"),
        ("it was merged, and somebody wrote more since", () => Opened().Merge(1).Pushed(Branch, text => text + "more\n"), ""),
        ("a person closed it, and its branch is there", () => Opened().Pushed(Branch, text => text + "more\n").Closed(1), ""),

        ("the minutes before changed yesterday", () => Corrected(Opened()).At("2026-03-13"), $"refresh {Branch}; edit #1"),
        ("the minutes before changed today", () => Corrected(Opened()).At("2026-03-12T23:59"), ""),
        ("the minutes before changed, and the day of the meeting began", () => Corrected(Opened()).At("2026-03-18"), ""),
        ("somebody wrote elsewhere in it", () => Corrected(Opened()).Pushed(Branch, text => text.Replace("## Participants\n", "## Participants\n\n* @tjorven\n", StringComparison.Ordinal)).At("2026-03-13"), $"refresh {Branch}; edit #1"),
        ("somebody wrote beside it", () => Corrected(Opened()).Pushed(Branch, text => text + "\n### Mine\n\n* more\n").At("2026-03-13"), "edit #1"),
        ("somebody wrote in the same place", () => Corrected(Opened()).Pushed(Branch, text => text.Replace("### Topic", "### My topic", StringComparison.Ordinal)).At("2026-03-13"), "edit #1"),
        ("somebody changed the text of the pull request", () => WithBody(Corrected(Opened()), body => "Mine.\n" + body).At("2026-03-13"), $"refresh {Branch}"),
        ("somebody took away what was generated", () => Corrected(Rewritten(Opened())).At("2026-03-13"), ""),
        ("an issue of a topic was closed", () => Opened(About("open-tidepool/docs#12")).Issue("open-tidepool/docs#12", IssueState.Closed).At("2026-03-13"), $"refresh {Branch}; edit #1"),
        ("an issue that fewer people see was closed", () => Opened(About("open-tidepool/docs#12")).Issue("open-tidepool/docs#12", IssueState.Closed, Observation.Visibility.Private).At("2026-03-13"), "edit #1"),

        ("the meeting is over", () => Opened().At("2026-03-19"), ""),
        ("the next one opens", () => Opened().At("2026-03-23"), "open minutes/network/2026-03-25; close #1"),
        ("the next one opens, and somebody wrote", () => Opened().Pushed(Branch, text => text + "more\n").At("2026-03-23"), "open minutes/network/2026-03-25"),
        ("the next one is open already", () => Opened().At("2026-03-23").Run().At("2026-03-24"), ""),
        ("what somebody wrote in it after the meeting is handed in", () => Opened().Pushed(Branch, text => text.Replace("## Agenda", "* @mira\n\n## Agenda\n\n### News\n\n* we are off\n", StringComparison.Ordinal)).At("2026-03-19"), "open minutes/network/2026-03-25"),

        ("somebody handed in the same minutes", () => Elsewhere(Opened()), "close #1"),
        ("somebody handed in the same minutes under another name", () => Elsewhere(Opened(), "network/2026-03-18.md"), "close #1"),
        ("a stranger handed in the same minutes", () => Elsewhere(Opened(), isByWriter: false), ""),
        ("somebody handed in the same minutes, and somebody wrote here", () => Elsewhere(Opened().Pushed(Branch, text => text + "more\n")), "comment #1; comment #2"),
        ("the same minutes came to the default branch", () => Opened().Merged("network/2026-03-18.md", WeeklyModel.Minutes("2026-03-18")), "close #1"),
        ("the same minutes came to the default branch, and somebody wrote here", () => Opened().Pushed(Branch, text => text + "more\n").Merged("network/2026-03-18.md", WeeklyModel.Minutes("2026-03-18")), "comment #1"),
        ("the other pull request was closed", () => Elsewhere(Opened()).Run().Closed(2), $"open {Branch}"),
        ("the other pull request was merged", () => Elsewhere(Opened()).Run().Merge(2), ""),

        ("moved", () => Opened().Configured(Settled("move: { 2026-03-18: 2026-03-19 }")), "open minutes/network/2026-03-19; close #1"),
        ("moved, and somebody wrote", () => Opened().Pushed(Branch, text => text + "more\n").Configured(Settled("move: { 2026-03-18: 2026-03-19 }")), "open minutes/network/2026-03-19; close #1, keep its branch"),
        ("moved, and somebody handed it in there", () => Elsewhere(Opened(), "network/20260319.md").Configured(Settled("move: { 2026-03-18: 2026-03-19 }")), "close #1"),
        ("moved once more", () => Opened().Configured(Settled("move: { 2026-03-18: 2026-03-19 }")).Run().Configured(Settled("move: { 2026-03-18: 2026-03-17 }")), "open minutes/network/2026-03-17; close #2"),
        ("skipped", () => Opened().Configured(Settled("skip: [2026-03-18]")), "open minutes/network/2026-03-25; close #1"),
        ("skipped, and somebody wrote", () => Opened().Pushed(Branch, text => text + "more\n").Configured(Settled("skip: [2026-03-18]")), "open minutes/network/2026-03-25"),
        ("a pause", () => Opened().Configured("pauses:\n  - from: 2026-03-12\n    to: 2026-05-01\n"), "open minutes/network/2026-05-06; close #1"),
        ("skipped, and then not", () => Opened().Configured(Settled("skip: [2026-03-18]")).Run().Configured(""), $"open {Branch}; close #2"),
        ("another weekday", () => Opened().Configured(Settled("schedule: every Thursday")), "open minutes/network/2026-03-19; close #1"),
        ("switched off when it is open", () => Opened().Configured("defaults:\n  pull-request:\n    enabled: false\n"), "close #1"),
        ("killed behind the closing of one", () => LeftBehind(Elsewhere(Opened())), $"delete {Branch}"),
    ];

    public static WeeklyModel Model(string now) => new(now);

    public static WeeklyModel Weekly(string now = "2026-03-12", string topics = "") =>
        Model(now).Met("network", Wednesdays[..2]).Merged(WeeklyModel.PathOf("network", Wednesdays[2]), WeeklyModel.Minutes(Wednesdays[2], topics));

    public static WeeklyModel Opened(WeeklyModel? model = null)
    {
        model = (model ?? Weekly()).Run();
        Assert.Single(model.Pulls, pull => pull.Branch == Branch);
        return model;
    }

    /// <summary>The previous minutes with a topic more that comes back.</summary>
    public static WeeklyModel Corrected(WeeklyModel model) =>
        model.Merged(WeeklyModel.PathOf("network", Wednesdays[2]), WeeklyModel.Minutes(Wednesdays[2], "\n### Tide gauge\n\n* moved to next meeting\n"));

    public static WeeklyModel About(string issue) => Weekly(topics: $"\n### Tide gauge {issue}\n\n* still open\n").Issue(issue, IssueState.Open);

    public static WeeklyModel Elsewhere(WeeklyModel model, string path = Path, bool isByWriter = true)
    {
        model.Brought(path, WeeklyModel.Minutes("2026-03-18"), isByWriter: isByWriter);
        return model;
    }

    public static string Settled(string keys) => $"series:\n  network:\n    {keys}\n";

    private static WeeklyModel HandedInBy(bool isByWriter, string author = "mira-k", string? updated = null, string baseBranch = "main")
    {
        var model = Model("2026-03-12").Met("network", "2026-02-18", "2026-02-25", "2026-03-04");
        model.Brought("network/20260311.md", WeeklyModel.Minutes("2026-03-11"), author, isByWriter, isFromFork: author != WeeklyModel.Viewer, updated, baseBranch: baseBranch);
        return model;
    }

    private static WeeklyModel First(WeeklyModel model)
    {
        model.IsFirst = true;
        return model;
    }

    private static WeeklyModel Blocked(WeeklyModel model)
    {
        model.HasBlockingBranch = true;
        return model;
    }

    private static WeeklyModel Committed()
    {
        var model = Weekly();
        foreach (var step in model.Plan().Changes.SelectMany(model.Steps).ToList()[..2]) step();
        return model;
    }

    private static WeeklyModel Merged()
    {
        var model = Opened().Merge(1);
        return model.Reset(model.Main.Parent!);
    }

    private static WeeklyModel WithBody(WeeklyModel model, Func<string, string> edit)
    {
        model.Pull(1).Body = edit(model.Pull(1).Body);
        return model;
    }

    /// <summary>The one commit on the branch is a person's, as a squash of all leaves it.</summary>
    private static WeeklyModel Rewritten(WeeklyModel model)
    {
        var head = model.Pull(1).Head;
        return model.Force(Branch, ModelCommit.After(head.Parent, "ours now", head.Files, isOurs: false, model.Now));
    }

    /// <summary>Closed, and killed before the branch was deleted.</summary>
    private static WeeklyModel LeftBehind(WeeklyModel model)
    {
        foreach (var step in model.Plan().Changes.SelectMany(model.Steps).ToList()[..^1]) step();
        Assert.Contains(model.Pull(1).Comments, comment => Marker.Of(comment)?.Kind is MarkerKind.Closed);
        return model;
    }
}
