using System.Collections.Immutable;
using Minutes.GitHub;
using Minutes.Text;
using Minutes.Validation;

namespace Automation.Commands;

/// <summary>What became of the files that <c>check --fix</c> mended.</summary>
/// <param name="Written">Those that were written.</param>
/// <param name="Changed">Those that somebody changed since they were read: they are left alone.</param>
/// <param name="Failed">The one at which the disk failed, and those behind it.</param>
/// <param name="Failure">Why it failed; null where it did not.</param>
internal sealed record WrittenFixes(ImmutableArray<CheckedFile> Written, ImmutableArray<CheckedFile> Changed, ImmutableArray<CheckedFile> Failed, Exception? Failure)
{
    internal static WrittenFixes None { get; } = new([], [], [], null);

    /// <summary>Those that are as they were.</summary>
    internal IEnumerable<CheckedFile> Left => Changed.Concat(Failed);

    internal static async Task<WrittenFixes> WriteAsync(IArchive archive, CheckReport report, CancellationToken cancellation)
    {
        var (written, changed) = (ImmutableArray.CreateBuilder<CheckedFile>(), ImmutableArray.CreateBuilder<CheckedFile>());
        ImmutableArray<CheckedFile> mended = [.. report.Files.Where(file => !file.Mended.IsEmpty)];
        for (var index = 0; index < mended.Length; index++)
        {
            var file = mended[index];
            try
            {
                var isWritten = await archive.ReplaceAsync(file.Path, file.Before!.ToBytes(), file.Source.ToBytes(), cancellation).ConfigureAwait(false);
                (isWritten ? written : changed).Add(file);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                return new(written.ToImmutable(), changed.ToImmutable(), mended[index..], failure);
            }
        }

        return new(written.ToImmutable(), changed.ToImmutable(), [], null);
    }

    /// <summary>Tells what was not written, and where the disk failed, what was.</summary>
    internal void Tell(TextWriter error)
    {
        foreach (var file in Changed) error.WriteLine($"{file.Path} was changed while it was checked, so it is left as it is; check it again");
        if (Failure is null) return;
        error.WriteLine($"minutes: {Failure.Message}");
        error.WriteLine($"not written: {Paths(Failed)}");
        error.WriteLine($"written before that: {(Written.IsEmpty ? "nothing" : Paths(Written))}");
    }

    private static string Paths(IEnumerable<CheckedFile> files) => string.Join(", ", files.Select(file => VisibleText.Of(file.Path.ToString())));
}
