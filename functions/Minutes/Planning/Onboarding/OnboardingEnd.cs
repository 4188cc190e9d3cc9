using Minutes.Changes;
using Minutes.Comments;
using Minutes.Observation;
using Minutes.Planning.Reviewing;

namespace Minutes.Planning.Onboarding;

/// <summary>Ends an onboarding pull request that a configuration on the default branch has answered: one that only the bot committed to is closed, and what people wrote stays.</summary>
public sealed class OnboardingEnd
{
    private readonly LookContext _context;
    private readonly OnboardingState _state;

    private OnboardingEnd(LookContext context) => (_context, _state) = (context, OnboardingState.Of(context.Repository));

    /// <summary>What has to be read: whether somebody wrote to an open one.</summary>
    public ReadRequest Reads => Open is { } open ? OwnOnboarding.Reading(open) : new();

    /// <summary>The end of what an ordinary look finds.</summary>
    public static OnboardingEnd Of(LookContext context) => new(context);

    /// <summary>What is missing.</summary>
    public PlanPart Plan(ReadAnswer read) => new(
        Open is { } open
            ? OwnOnboarding.IsUntouched(open, read) ? [Close(open, read.PullRequests[open.Number])] : []
            : Left is { } branch ? [new DeleteBranch("its pull request is merged", branch.RefId, branch.Name)] : [],
        [],
        null);

    private ObservedPullRequest? Open => _context.Repository is { Configuration: not null, PullRequests: var pulls }
        ? pulls.FirstOrDefault(pull => pull is { IsOurs: true, State: PullRequestState.Open } && OnboardingState.Is(pull))
        : null;

    private ObservedBranch? Branch => _context.Repository.Branches.FirstOrDefault(branch => branch.Name == OnboardingBranch.Name);

    /// <summary>The branch of one that was merged, if nobody committed to it since.</summary>
    private ObservedBranch? Left => _state is { Answer: OnboardingAnswer.Yes, PullRequest: { IsOurs: true } merged } && Branch is { } branch && branch.Head == merged.Head ? branch : null;

    private ClosePullRequest Close(ObservedPullRequest open, PullRequestDetails details)
    {
        var place = SafeMarkdown.Link(
            SafeMarkdown.Code(SettingFiles.Configuration.ToString()),
            new GitHubServer(_context.Server).AddressOf(_context.Repository.Name, _context.Repository.DefaultBranch!, SettingFiles.Configuration));
        var marker = new Marker(MarkerKind.Closed);
        var isTold = details.Comments.Any(comment => Marker.Of(comment.Body)?.Kind is MarkerKind.Closed);
        return new("there is a configuration by now", open.Id, open.Number, isTold ? null : marker.Above($"There is {place} by now, and what it says holds."), Branch is { } branch && branch.Head == open.Head ? new(branch.RefId, branch.Name, branch.Head) : null);
    }
}
