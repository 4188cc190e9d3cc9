using System.Globalization;
using Minutes.Archive;
using Minutes.Observation;

namespace Minutes.Planning.Reviewing;

/// <summary>Addresses of lines as GitHub shows them. They name a file, so they ring nowhere.</summary>
internal static class LineLinks
{
    /// <summary>At a commit, which has the lines also when the branch moves on; <c>plain</c>, because rendered Markdown has no lines.</summary>
    internal static Func<ArchivePath, int, string> At(LookContext context, string commit) => (path, line) => string.Create(
        CultureInfo.InvariantCulture,
        $"{context.Server}/{context.Repository.Name}/blob/{commit}/{string.Join('/', path.ToString().Split('/').Select(Uri.EscapeDataString))}?plain=1#L{line}");
}
