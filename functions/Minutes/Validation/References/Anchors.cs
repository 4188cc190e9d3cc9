using Minutes.Documents;

namespace Minutes.Validation.References;

/// <summary>
/// The places in minutes that a link can lead to. GitHub, pads and editors make an anchor from a heading in slightly different ways, so
/// that only letters and digits are compared.
/// </summary>
internal static class Anchors
{
    internal static bool Has(MinutesDocument document, string fragment)
    {
        if (document.Source.Text.Contains($"\"{fragment}\"", StringComparison.Ordinal)) return true;
        var wanted = Plain(fragment);
        var first = wanted.TrimEnd("0123456789".ToCharArray());
        return wanted.Length == 0 || Of(document).Select(Plain).Any(anchor => anchor == wanted || (anchor.Length > 0 && anchor == first));
    }

    /// <summary>The anchor that was probably meant; null where none is near.</summary>
    internal static string? Nearest(MinutesDocument document, string fragment) => Text.Nearest.To(fragment, Of(document));

    private static IEnumerable<string> Of(MinutesDocument document) => document.Lines
        .Where(line => line.Kind is LineKind.Heading || (line.IsContent && document.Source.Slice(line.Content).StartsWith('#')))
        .Select(line => HeadingAnchor.Of(document.TextOf(line.Content).Trim('#', ' ')));

    private static string Plain(string anchor) => string.Concat(anchor.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
