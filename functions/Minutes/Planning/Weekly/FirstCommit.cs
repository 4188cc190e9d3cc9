using Minutes.Changes;

namespace Minutes.Planning.Weekly;

/// <summary>The commit with which a branch of the bot's begins: what was generated, or, of a meeting that was moved, what people made of it, under its new name.</summary>
internal static class FirstCommit
{
    internal static FileCommit Of(WeeklyFacts facts, Opening opening, OpeningBranch branch, GeneratedMinutes minutes)
    {
        var message = GeneratedCommit.Message(opening.Branch, minutes.BlobId, SignsOff(facts, opening) ? SignOff.LineFor(facts.Context) : null);
        var parent = branch.Observed?.Head ?? (CanBeMoved(opening) ? opening.From!.Pull.Head : facts.Repository.Files.Commit!);
        if (!CanBeMoved(opening) || parent != opening.From!.Pull.Head) return new(parent, minutes.Next.Path, minutes.Bytes, message);
        var from = opening.From;
        var content = from.IsUntouched ? minutes.Bytes : Remerge.Of(from, minutes).Content ?? from.Content!.Bytes!;
        var removed = from.Request.File!.Path;
        return new(parent, minutes.Next.Path, content, message, removed == minutes.Next.Path ? null : removed);
    }

    /// <summary>Whether there are minutes that can go along.</summary>
    private static bool CanBeMoved(Opening opening) => opening.From is { Request.File: not null, Content.Bytes: not null };

    private static bool SignsOff(WeeklyFacts facts, Opening opening) =>
        opening.Series.Series.Settled.PullRequest.SignsOff ?? SignOffOf(opening.From) ?? SignOff.IsUsual(facts.Read.Messages);

    private static bool? SignOffOf(OwnMinutes? from) => from?.Request.Generated is [var newest, ..] ? SignOff.IsIn(newest.Message) : null;
}
