using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Series;
using Minutes.Text;

namespace Minutes.Planning.Labelling;

/// <summary>Which labels should be set, and which should be there no more, whatever is there now.</summary>
internal sealed class LabelWishes
{
    /// <summary>A file under another name that shares half of its lines with one that is gone is that file, corrected.</summary>
    private const double SameFile = 0.5;

    private readonly LabelWeighing _weighing;
    private readonly LabelTree _before, _after;
    private readonly List<LabelWish> _sets = [];
    private readonly List<LabelTakeOff> _takeOffs = [];
    private readonly Dictionary<string, HashSet<IssueId>> _wanted = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _unclear = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="weighing">Weighs the files.</param>
    /// <param name="before">The files for which labels are finished.</param>
    /// <param name="after">The files that there are now.</param>
    /// <param name="steps">What lies between.</param>
    /// <param name="sharing">Files that stayed, and share a label with one that did not.</param>
    internal LabelWishes(LabelWeighing weighing, LabelTree before, LabelTree after, ImmutableArray<LabelStep> steps, ImmutableArray<LabelFile> sharing)
    {
        (_weighing, _before, _after) = (weighing, before, after);
        foreach (var file in sharing) Want(file, _weighing.Of(_after, file));
        foreach (var step in Paired(steps)) Take(step);
    }

    /// <summary>The labels that should be set, oldest meeting first.</summary>
    internal IEnumerable<LabelWish> Sets => _sets.OrderBy(wish => wish.File.Date).ThenBy(wish => wish.File.Place.Path);

    /// <summary>The labels that should be taken off, where nothing wants them.</summary>
    internal IEnumerable<LabelTakeOff> TakeOffs => _takeOffs.Where(takeOff => !_unclear.Contains(takeOff.Label) && !Wanting(takeOff.Label).Contains(takeOff.Issue));

    /// <summary>The issues that files as they are now give a label to.</summary>
    internal IReadOnlySet<IssueId> Wanting(string label) => _wanted.TryGetValue(label, out var issues) ? issues : ImmutableHashSet<IssueId>.Empty;

    private void Take(LabelStep step)
    {
        var after = step.After is { } now ? _weighing.Of(_after, now) : null;
        if (step.After is not null) Want(step.After, after);
        var then = step.Before is null ? null : _weighing.Of(_before, step.Before, isOld: true);
        if ((step.After is not null && after is null) || (step.Before is not null && _weighing.IsMissing(step.Before))) return;

        var old = then?.Issues ?? [];
        if (after is not null && !step.IsOnlyBeside) Set(step, old, after);
        if (step.Before is not { } before) return;
        foreach (var issue in old.Keys.Order(IssueOrder.Instance))
            _takeOffs.Add(new(before.Label, issue, after?.Doubts(issue) is { } doubt ? $"in the minutes of {before.Date.ToIso()}, {doubt}" : ReasonToTakeOff(step)));
    }

    /// <summary>What the file did not refer to before gets its label; what it did, only in place of an old label: labels that people took off stay off.</summary>
    private void Set(LabelStep step, ImmutableDictionary<IssueId, int> old, WeighedFile after)
    {
        var from = step.Before is { } before && !IsSame(before.Label, after.File.Label) ? before.Label : null;
        foreach (var (issue, line) in after.Issues.OrderBy(one => one.Value).ThenBy(one => one.Key, IssueOrder.Instance))
        {
            if (!old.ContainsKey(issue)) _sets.Add(new(after.File, issue, line));
            else if (from is not null) _sets.Add(new(after.File, issue, line, from));
        }
    }

    private void Want(LabelFile file, WeighedFile? weighed)
    {
        if (weighed is null) _unclear.Add(file.Label);
        else if (_wanted.TryGetValue(file.Label, out var issues)) issues.UnionWith(weighed.Issues.Keys);
        else _wanted[file.Label] = [.. weighed.Issues.Keys];
    }

    private string ReasonToTakeOff(LabelStep step)
    {
        var day = step.Before!.Date.ToIso();
        if (step.After is { } after) return IsSame(after.Label, step.Before.Label) ? $"the minutes of {day} do not refer to it any more" : $"the minutes of {day} are those of {after.Date.ToIso()} now";
        return _after.Has(step.Before.Place.Path) ? $"the meeting of {day} was so long ago" : $"the minutes of {day} are gone";
    }

    /// <summary>Joins what is gone with what came in its place under another name and with corrections.</summary>
    private List<LabelStep> Paired(ImmutableArray<LabelStep> steps)
    {
        var (paired, gone) = (new List<LabelStep>(), steps.Where(step => step is { After: null } && !_after.Has(step.Before!.Place.Path)).ToList());
        foreach (var step in steps.Where(step => step.After is not null))
        {
            var from = step is { Before: null, After: { } file } && !_before.Has(file.Place.Path) ? LikestOf(gone, file) : null;
            if (from is not null) gone.Remove(from);
            paired.Add(from is null ? step : step with { Before = from.Before });
        }

        return [.. paired, .. gone, .. steps.Where(step => step is { After: null } && _after.Has(step.Before!.Place.Path))];
    }

    private LabelStep? LikestOf(List<LabelStep> gone, LabelFile file)
    {
        if (gone.Count == 0 || _weighing.Document(file) is not { } document) return null;
        var text = TextFingerprint.Of(document);
        return gone
            .Where(step => step.Before!.Series == file.Series || step.Before.Date == file.Date)
            .Select(step => (step, likeness: _weighing.Document(step.Before!) is { } old ? text.LikenessTo(TextFingerprint.Of(old), SameFile) : 0))
            .Where(one => one.likeness > 0)
            .OrderByDescending(one => one.likeness)
            .FirstOrDefault().step;
    }

    private static bool IsSame(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
