using System.Collections.Immutable;
using Minutes.Changes;
using Minutes.Observation;
using Minutes.Planning.Reviewing;
using Minutes.Planning.Weekly;

namespace Minutes.Planning.Onboarding;

/// <summary>Brings the bot's own open onboarding pull request up to date. What people wrote in it stays.</summary>
internal static class OnboardingRefresh
{
    /// <summary>What is missing in it.</summary>
    /// <param name="open">The pull request.</param>
    /// <param name="context">The repository.</param>
    /// <param name="read">What was read.</param>
    /// <param name="content">The configuration, as it would be written now.</param>
    /// <param name="body">The body, as it would be written now.</param>
    internal static PlanPart Of(ObservedPullRequest open, LookContext context, ReadAnswer read, byte[] content, string body)
    {
        var name = $"pull request {OnboardingHold.Number(open)}";
        if (!OwnOnboarding.IsUntouched(open, read))
            return new([], [new(NoticeKind.Information, $"{name} is open, and somebody wrote to it, so it stays as it is", "merge it, or close it to say no")], null);
        var changes = ImmutableArray.CreateBuilder<Change>();
        var id = BlobId.Of(content);
        if (OwnOnboarding.Newest(open, read) != id)
            changes.Add(new CommitFile("the archive tells something else by now", OnboardingBranch.Name, new(open.Head, SettingFiles.Configuration, content, OnboardingStart.MessageOf(context, read, id))));
        if (GeneratedBody.IsAsGenerated(open.Body) && !GeneratedBody.AreSame(open.Body, body))
            changes.Add(new EditPullRequest("it tells what would be done from today on", open.Id, open.Number, null, body));
        return new(changes.DrainToImmutable(), [new(NoticeKind.Information, $"{name} asks already", "merge it, or close it to say no")], null);
    }
}
