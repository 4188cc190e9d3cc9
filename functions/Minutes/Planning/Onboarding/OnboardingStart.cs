using Minutes.Changes;
using Minutes.Observation;
using Minutes.Planning.Reviewing;
using Minutes.Planning.Weekly;

namespace Minutes.Planning.Onboarding;

/// <summary>With what the branch of the onboarding pull request begins; what an interrupted run did already is not done again.</summary>
/// <param name="StartFrom">The commit that the branch starts from; null where it is there.</param>
/// <param name="Commit">What is committed; null where it is there, or people wrote to the branch.</param>
/// <param name="InTheWay">The name of a branch that a person made, or beside which git can have no such branch; null where there is none.</param>
internal sealed record OnboardingStart(string? StartFrom, FileCommit? Commit, string? InTheWay)
{
    internal static OnboardingStart Of(LookContext context, OnboardingState state, ReadAnswer read, byte[] content)
    {
        var id = BlobId.Of(content);
        FileCommit CommitOn(string parent) => new(parent, SettingFiles.Configuration, content, MessageOf(context, read, id));

        var main = context.Repository.Files.Commit!;
        if (OnboardingBranch.In(context.Repository.Branches) is not { } branch) return new(main, CommitOn(main), null);
        if (branch.Name != OnboardingBranch.Name) return new(null, null, branch.Name);
        if (branch.Commits.Select(OnboardingBranch.BlobIn).FirstOrDefault(blob => blob is not null) is null)
            return branch.Head == main || read.Commits.Contains(branch.Head) ? new(null, CommitOn(branch.Head), null) : new(null, null, branch.Name);

        // What was merged brings nothing a second time.
        if (state is { Answer: OnboardingAnswer.Yes, PullRequest: { } merged } && merged.Head == branch.Head) return new(null, null, branch.Name);
        var newest = OnboardingBranch.BlobIn(branch.Commits[0]);
        return new(null, newest is null || newest == id ? null : CommitOn(branch.Head), null);
    }

    /// <summary>Signed off where that is the habit.</summary>
    internal static string MessageOf(LookContext context, ReadAnswer read, string id) =>
        OnboardingBranch.Message(id, SignOff.IsUsual(read.Messages) ? SignOff.LineFor(context) : null);
}
