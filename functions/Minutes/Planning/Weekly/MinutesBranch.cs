using Minutes.Text;
using NodaTime;
using NodaTime.Text;

namespace Minutes.Planning.Weekly;

/// <summary>The branch with the minutes of a meeting: <c>minutes/iaas/2023-03-15</c>. Its name is derived from the meeting, so that two runs cannot both make one.</summary>
/// <param name="Series">The series' name.</param>
/// <param name="Date">The day of the meeting.</param>
public sealed record MinutesBranch(string Series, LocalDate Date)
{
    private const string Prefix = "minutes/";

    /// <summary>The series as it stands in the name; in it are no signs that would make a commit's message call somebody.</summary>
    internal string Folder => BranchFolder.Print(Series);

    /// <summary>Reads a branch's name, without <c>refs/heads/</c>; null for any other than <see cref="ToString"/> prints.</summary>
    public static MinutesBranch? Parse(string name)
    {
        var slash = name.LastIndexOf('/');
        if (slash <= Prefix.Length || !name.StartsWith(Prefix, StringComparison.Ordinal)) return null;
        if (!LocalDatePattern.Iso.Parse(name[(slash + 1)..]).TryGetValue(default, out var date)) return null;
        if (BranchFolder.Parse(name[Prefix.Length..slash]) is not { } series) return null;
        var branch = new MinutesBranch(series, date);
        return branch.ToString() == name ? branch : null;
    }

    /// <summary>The name, without <c>refs/heads/</c>.</summary>
    public override string ToString() => $"{Prefix}{Folder}/{Date.ToIso()}";
}
