using Minutes.Text;

namespace Minutes.Validation.References;

/// <summary>Tells whether a short name can stand for a repository: <c>fw</c> for <c>firmware</c>, <c>GFT</c> for <c>gauge-firmware-tests</c>.</summary>
internal static class Nickname
{
    private static readonly char[] Joints = ['-', '_', '.'];

    internal static bool CanBe(string written, string name) =>
        IsDrawnFrom(written, name) || IsDrawnFrom(name, written) || HaveWordInCommon(written, name) || Nearest.To(written, [name]) is not null;

    /// <summary>Whether the letters stand in the name in their order, the first one first.</summary>
    private static bool IsDrawnFrom(string letters, string name)
    {
        if (letters.Length == 0 || name.Length == 0 || char.ToLowerInvariant(letters[0]) != char.ToLowerInvariant(name[0])) return false;
        var next = 0;
        foreach (var letter in name)
        {
            while (next < letters.Length && Joints.Contains(letters[next])) next++;
            if (next < letters.Length && char.ToLowerInvariant(letters[next]) == char.ToLowerInvariant(letter)) next++;
        }

        return next == letters.Length;
    }

    private static bool HaveWordInCommon(string left, string right) => left.Split(Joints)
        .Where(word => word.Length > 2)
        .Intersect(right.Split(Joints), StringComparer.OrdinalIgnoreCase)
        .Any();
}
