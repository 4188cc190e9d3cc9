using System.Text;

namespace Minutes.Planning.Weekly;

/// <summary>Brings what would be generated now into the minutes of a pull request.</summary>
/// <param name="HasBase">Whether it is known what the bot generated; without that, nothing is merged.</param>
/// <param name="Content">The merged minutes; null where there is a conflict, or no base.</param>
internal sealed record Remerge(bool HasBase, byte[]? Content)
{
    internal static Remerge Of(OwnMinutes own, GeneratedMinutes generated)
    {
        if (own.Content?.Bytes is not { } theirs || BaseOf(own) is not { } before) return new(false, null);
        var merged = ThreeWayMerge.Merge(Encoding.UTF8.GetString(before), Encoding.UTF8.GetString(theirs), Encoding.UTF8.GetString(generated.Bytes));
        return new(true, merged is null ? null : Encoding.UTF8.GetBytes(merged));
    }

    /// <summary>The newest content that the bot itself generated: the trailer names it, and the commit has it.</summary>
    private static byte[]? BaseOf(OwnMinutes own) =>
        own.Bases.Where(commit => commit.Content is { Bytes: not null, Id: var id } && id == GeneratedCommit.BlobIn(commit.Commit)).Select(commit => commit.Content!.Bytes).FirstOrDefault();
}
