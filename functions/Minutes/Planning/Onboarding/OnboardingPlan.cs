using System.Globalization;
using System.Text;
using Minutes.Changes;
using Minutes.Configuration;
using Minutes.Observation;
using Minutes.Planning.Reviewing;
using Minutes.Planning.Weekly;
using Minutes.Text;

namespace Minutes.Planning.Onboarding;

/// <summary>Opens the onboarding pull request, or brings the open one up to date.</summary>
public sealed class OnboardingPlan
{
    private readonly LookContext _context;
    private readonly OnboardingState _state;
    private readonly ReadAnswer _read;
    private readonly FoundSeries _found;

    internal OnboardingPlan(LookContext context, OnboardingState state, ReadAnswer read)
    {
        (_context, _state, _read, _found) = (context, state, read, FoundSeries.Of(context, read));
        Text = InferredConfiguration.Print(_found.States.Select(series => (series, series.IsLive(context.Now))));
        Content = Encoding.UTF8.GetBytes(Text);
    }

    /// <summary>The configuration, as it was read off the archive.</summary>
    public string Text { get; }

    /// <summary>What is missing.</summary>
    public PlanPart Part => _found.States.IsEmpty
        ? Only(new(NoticeKind.Findings, $"{Repository.Name} has no minutes: no folder has Markdown files with a date in their names", "commit the first ones, such as team/20260415.md"))
        : new(ChangesAndNotice.Changes, [.. ChangesAndNotice.Notices, .. _found.Unreadable.Select(WeeklyNotices.OfUnreadable)], null);

    private RepositoryObservation Repository => _context.Repository;

    private byte[] Content { get; }

    private PlanPart ChangesAndNotice => field ??= _state switch
    {
        { Answer: OnboardingAnswer.Waiting, PullRequest: { IsByViewer: true } open } => OnboardingRefresh.Of(open, _context, _read, Content, Body),
        { Answer: OnboardingAnswer.Waiting, PullRequest: { } open } => Only(new(NoticeKind.Information, $"pull request {OnboardingHold.Number(open)} of {open.Author ?? "somebody"} asks already", "merge it, or close it to say no")),
        _ => Open(),
    };

    private string Body => OnboardingText.Body(_context, _found.States, FirstWeek.Of(_context with { Configuration = Settled }, _read));

    /// <summary>What holds once it is merged.</summary>
    private MinutesConfiguration Settled =>
        MinutesConfiguration.Read(SourceText.From(SettingFiles.Configuration.ToString(), Text)).Value ?? MinutesConfiguration.Default;

    private PlanPart Open()
    {
        if (Repository.HasBlockingBranch) return Only(WeeklyNotices.OfBlockingBranch);
        var start = OnboardingStart.Of(_context, _state, _read, Content);
        if (start.InTheWay is { } other) return Only(new(NoticeKind.Findings, $"the branch {other} is in the way of {OnboardingBranch.Name}", "rename or delete it"));
        var open = new OpenPullRequest(string.Create(CultureInfo.InvariantCulture, $"{Repository.Name} has {_found.States.Length} series of minutes, and nobody said yet whether they are to be looked after"))
        {
            Branch = OnboardingBranch.Name,
            BaseBranch = Repository.DefaultBranch!,
            StartFrom = start.StartFrom,
            Commit = start.Commit,
            Title = OnboardingText.Title,
            Body = Body,
            Path = SettingFiles.Configuration,
        };
        return new([open], [], null);
    }

    private static PlanPart Only(Notice notice) => new([], [notice], null);
}
