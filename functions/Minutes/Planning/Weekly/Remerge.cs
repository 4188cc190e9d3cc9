using System.Collections.Immutable;
using System.Text;

namespace Minutes.Planning.Weekly;

/// <summary>Brings what would be generated now into the minutes of a pull request.</summary>
/// <param name="HasBase">Whether it is known what the bot generated; without that, nothing is merged.</param>
/// <param name="Content">The merged minutes; null where there is a conflict, or no base.</param>
/// <param name="NotBrought">Lines that would have come but for a conflict.</param>
internal sealed record Remerge(bool HasBase, byte[]? Content, ImmutableArray<string> NotBrought)
{
    internal static Remerge Of(OwnMinutes own, GeneratedMinutes generated)
    {
        if (own.Content?.Bytes is not { } theirs || BaseOf(own) is not { } before) return new(false, null, []);
        var (old, written, ours) = (Encoding.UTF8.GetString(before), Encoding.UTF8.GetString(theirs), Encoding.UTF8.GetString(generated.Bytes));
        return ThreeWayMerge.Merge(old, written, ours) is { } merged
            ? new(true, Encoding.UTF8.GetBytes(merged), [])
            : new(true, null, [.. LinesOf(ours).Except(LinesOf(old)).Except(LinesOf(written))]);
    }

    private static IEnumerable<string> LinesOf(string text) => text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    /// <summary>The newest content that the bot itself generated: the trailer names it, and the commit has it.</summary>
    private static byte[]? BaseOf(OwnMinutes own) =>
        own.Bases.Where(commit => commit.Content is { Bytes: not null, Id: var id } && id == GeneratedCommit.BlobIn(commit.Commit)).Select(commit => commit.Content!.Bytes).FirstOrDefault();
}
