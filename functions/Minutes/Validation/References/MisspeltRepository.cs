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
        var strangers = StrangersIn(submission);
        if (strangers.Count == 0) yield break;
        foreach (var reference in submission.Document.References)
        {
            if (reference is not { Form: ReferenceForm.Address or ReferenceForm.Full, Target.Repository: var repository } || !strangers.TryGetValue(repository, out var meant)) continue;
            if (meant is not null) yield return Misspelt(submission.Document, reference, repository, meant);
        }
    }

    /// <summary>The repositories that no minutes around name, each with what is meant, where that is known.</summary>
    private static Dictionary<RepositoryName, Meant?> StrangersIn(Submission submission)
    {
        var strangers = new Dictionary<RepositoryName, Meant?>();
        List<RepositoryName>? known = null;
        foreach (var repository in submission.Document.NamedRepositories)
        {
            if (IsNamedAround(submission.Neighbours, repository)) continue;
            known ??= [.. submission.Neighbours.All.SelectMany(minutes => minutes.Document.NamedRepositories)];
            strangers.Add(repository, MeantBy(repository, known));
        }

        return strangers;
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

    /// <summary>What a stranger is a slip away from: a repository of an owner who is known, or an owner.</summary>
    private static Meant? MeantBy(RepositoryName written, List<RepositoryName> known)
    {
        var isOwnerKnown = known.Exists(one => IsSame(one.Owner, written.Owner));
        var name = isOwnerKnown ? written.Name : written.Owner;
        var alike = new List<string>();
        foreach (var one in known)
        {
            var other = isOwnerKnown ? one.Name : one.Owner;
            if (other.Length < ShortestName || Math.Abs(other.Length - name.Length) > Slips.Most) continue;
            if (!isOwnerKnown || IsSame(one.Owner, written.Owner)) alike.Add(other);
        }

        return NearTo(name, alike) is { } near ? new(near, isOwnerKnown) : null;
    }

    private Finding Misspelt(MinutesDocument document, Reference reference, RepositoryName written, Meant meant)
    {
        var part = PlaceOf(document.Prose, reference, written, meant.IsOwnerKnown);
        var (what, name) = meant.IsOwnerKnown ? ("repository", written.Name) : ("owner", written.Owner);
        return At(part, $"the {what} {name} is probably meant to be {meant.Name}, which the minutes around name", $"write {meant.Name}", Fix.Replace($"write {meant.Name}", part, meant.Name));
    }

    /// <summary>The one name that is a slip away and known well; null where none is, or several are.</summary>
    private static string? NearTo(string written, List<string> alike)
    {
        if (alike.Count == 0 || written.Length < ShortestName - 1) return null;
        var near = alike
            .GroupBy(one => one, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() >= Known && Slips.IsOne(written.ToUpperInvariant(), group.Key.ToUpperInvariant()) && !IsOtherName(written, group.Key))
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

    /// <summary>What is probably meant.</summary>
    /// <param name="Name">The name of a repository, or of an owner.</param>
    /// <param name="IsOwnerKnown">Whether the owner is known, so that the repository is meant.</param>
    private sealed record Meant(string Name, bool IsOwnerKnown);
}
