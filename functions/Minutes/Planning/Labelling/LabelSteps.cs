using System.Collections.Immutable;
using Minutes.Archive;

namespace Minutes.Planning.Labelling;

/// <summary>Compares the files for which labels were finished with those that there are now.</summary>
internal static class LabelSteps
{
    /// <summary>The steps from one commit to the other. A file with another name and the same content was moved; what says the same under the same label is no step.</summary>
    internal static ImmutableArray<LabelStep> Between(LabelTree before, LabelTree after)
    {
        var changed = after.Files.Values
            .Where(file => before.Files.GetValueOrDefault(file.Place.Path)?.Blob != file.Blob)
            .Select(file => new LabelStep(before.Files.GetValueOrDefault(file.Place.Path), file))
            .ToList();
        var gone = before.Files.Values.Where(file => !after.Files.ContainsKey(file.Place.Path)).ToList();
        var moved = Moved(changed, gone, before, after);
        var steps = changed.Concat(gone.Select(file => new LabelStep(file, null))).Concat(moved).ToList();
        return [.. steps, .. Beside(steps, before, after)];
    }

    /// <summary>Takes the moved files out of the changed and the gone ones.</summary>
    private static List<LabelStep> Moved(List<LabelStep> changed, List<LabelFile> gone, LabelTree before, LabelTree after)
    {
        var moved = new List<LabelStep>();
        var leftByContent = gone.Where(file => !after.Has(file.Place.Path)).ToLookup(file => file.Blob);
        var taken = new HashSet<LabelFile>();
        foreach (var step in changed.Where(step => step.After is { } file && !before.Has(file.Place.Path)).ToList())
        {
            var from = leftByContent[step.After!.Blob].Where(file => !taken.Contains(file)).OrderByDescending(file => file.Label == step.After.Label).FirstOrDefault();
            if (from is null) continue;
            taken.Add(from);
            changed.Remove(step);
            gone.Remove(from);
            if (from.Label != step.After.Label) moved.Add(new(from, step.After));
        }

        return moved;
    }

    /// <summary>The files that follow changed ones in their series: what was new in them may have been carried from a file that was not there yet.</summary>
    private static IEnumerable<LabelStep> Beside(List<LabelStep> steps, LabelTree before, LabelTree after)
    {
        var changed = steps.SelectMany(step => (IEnumerable<LabelFile?>)[step.Before, step.After]).OfType<LabelFile>().ToList();
        var paths = changed.Select(file => file.Place.Path).ToHashSet();
        return changed.Where(file => !file.Place.IsSpecial)
            .Select(file => Follower(after.Listing.Find(file.Series), file))
            .OfType<ArchivePath>()
            .Distinct()
            .Where(path => !paths.Contains(path) && before.Files.ContainsKey(path) && after.Files.ContainsKey(path))
            .Select(path => new LabelStep(before.Files[path], after.Files[path], IsOnlyBeside: true));
    }

    private static ArchivePath? Follower(SeriesListing? listing, LabelFile file) =>
        listing?.Regular.FirstOrDefault(other => other.Date > file.Date)?.Path;
}
