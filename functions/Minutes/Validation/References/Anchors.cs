using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.References;

/// <summary>
/// The places in minutes that a link can lead to. GitHub, pads and editors make an anchor from a heading in slightly different ways, so
/// that only letters and digits are compared.
/// </summary>
internal sealed partial class Anchors
{
    private readonly List<string> _headings;
    private readonly HashSet<string> _plain;

    internal Anchors(MinutesDocument document)
    {
        _headings = [.. document.Lines
            .Where(line => line.Kind is LineKind.Heading || (line.IsContent && document.Source.Slice(line.Content).StartsWith('#')))
            .Select(line => HeadingAnchor.Of(document.TextOf(line.Content).Trim('#', ' ')))];
        _plain = [.. _headings.Concat(Named().Matches(document.Source.Text).Select(id => id.Groups["id"].Value)).Select(Plain)];
    }

    /// <summary>Whether there is such a place; the second heading of a name has a number behind it.</summary>
    internal bool Has(string fragment)
    {
        var wanted = Plain(fragment);
        return wanted.Length == 0 || _plain.Contains(wanted) || _plain.Contains(Number().Replace(wanted, ""));
    }

    /// <summary>The anchor that was probably meant; null where none is near.</summary>
    internal string? NearestTo(string fragment) => Nearest.To(fragment, _headings);

    private static string Plain(string anchor) => string.Concat(anchor.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    [GeneratedRegex(@"\b(?:id|name)=""(?<id>[^""\r\n]{1,200})""")]
    private static partial Regex Named();

    [GeneratedRegex("[0-9]{1,3}$")]
    private static partial Regex Number();
}
