using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.References;

/// <summary>An owner or a repository whose name is nearly one that the minutes around know.</summary>
internal sealed class MisspeltRepository : Rule
{
    /// <summary>In shorter names one other letter makes another name.</summary>
    private const int ShortestName = 6;

    /// <summary>In so many of the minutes around a name must stand to be known.</summary>
    private const int Known = 2;

    public override RuleInfo Info { get; } = new("MIN057", "misspelt-repository", Severity.Warning)
    {
        Trigger = "An issue's owner or repository is named that no minutes around name, and that is a slip away from one that they name often.",
        Reason = "The link leads to a page that says 404, or to somebody else's repository.",
        Before = "* <https://github.com/open-tidepol/network/issues/12>",
        After = "* <https://github.com/open-tidepool/network/issues/12>",
        Fix = "Writes the known name, where only one is near.",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var strangers = submission.Document.NamedRepositories.Where(repository => !IsNamedAround(submission.Neighbours, repository)).ToHashSet();
        if (strangers.Count == 0) yield break;
        var known = KnownTo(submission.Neighbours);
        foreach (var reference in submission.Document.References)
        {
            if (reference is not { Form: ReferenceForm.Address or ReferenceForm.Full, Target.Repository: var repository } || !strangers.Contains(repository)) continue;
            if (Misspelt(submission.Document, reference, repository, known) is { } finding) yield return finding;
        }
    }

    /// <summary>Mostly the minutes right before name it.</summary>
    private static bool IsNamedAround(Neighbours neighbours, RepositoryName repository)
    {
        for (var index = neighbours.Before.Length - 1; index >= 0; index--)
        {
            if (neighbours.Before[index].Document.NamedRepositories.Contains(repository)) return true;
        }

        return neighbours.After.Any(minutes => minutes.Document.NamedRepositories.Contains(repository));
    }

    private static Dictionary<RepositoryName, int> KnownTo(Neighbours neighbours) =>
        neighbours.All.SelectMany(minutes => minutes.Document.NamedRepositories).CountBy(repository => repository).ToDictionary();

    private Finding? Misspelt(MinutesDocument document, Reference reference, RepositoryName written, Dictionary<RepositoryName, int> known)
    {
        var isOwnerKnown = known.Keys.Any(one => IsSame(one.Owner, written.Owner));
        var (name, near) = isOwnerKnown
            ? (written.Name, NearTo(written.Name, known.Where(one => IsSame(one.Key.Owner, written.Owner)).Select(one => (one.Key.Name, one.Value))))
            : (written.Owner, NearTo(written.Owner, known.Select(one => (one.Key.Owner, one.Value))));
        if (near is null) return null;
        var part = PlaceOf(document.Prose, reference, written, isOwnerKnown);
        var what = isOwnerKnown ? "repository" : "owner";
        return At(part, $"the {what} {name} is probably meant to be {near}, which the minutes around name", $"write {near}", Fix.Replace($"write {near}", part, near));
    }

    /// <summary>The one name that is a slip away and known well; null where none is, or several are.</summary>
    private static string? NearTo(string written, IEnumerable<(string Name, int Files)> known)
    {
        if (written.Length < ShortestName - 1) return null;
        var near = known
            .Where(one => Math.Abs(one.Name.Length - written.Length) <= Slips.Most)
            .GroupBy(one => one.Name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Sum(one => one.Files) >= Known && group.Key.Length >= ShortestName && Slips.IsOne(written.ToUpperInvariant(), group.Key.ToUpperInvariant()) && !IsOtherName(written, group.Key))
            .Select(group => group.Key)
            .ToList();
        return near is [var only] ? only : null;
    }

    /// <summary>Two names of a family: <c>standard</c> and <c>standards</c>, <c>release-1</c> and <c>release-2</c>.</summary>
    private static bool IsOtherName(string one, string other)
    {
        var (longer, shorter) = one.Length >= other.Length ? (one, other) : (other, one);
        if (longer.Length > shorter.Length && longer[^1] is 's' or 'S' && longer.StartsWith(shorter, StringComparison.OrdinalIgnoreCase)) return true;
        return !string.Concat(one.Where(char.IsAsciiDigit)).Equals(string.Concat(other.Where(char.IsAsciiDigit)), StringComparison.Ordinal);
    }

    private static TextSpan PlaceOf(string prose, Reference reference, RepositoryName written, bool isName)
    {
        var owner = prose.IndexOf(written.Owner + "/", reference.Span.Start, StringComparison.Ordinal);
        return isName ? new(owner + written.Owner.Length + 1, written.Name.Length) : new(owner, written.Owner.Length);
    }

    private static bool IsSame(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
