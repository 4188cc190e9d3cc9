using System.Buffers;
using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Form;

/// <summary>Bullets that come from pads, mails and word processors: <c>• item</c>.</summary>
internal static class ForeignBullets
{
    private static readonly SearchValues<char> Bullets = SearchValues.Create("•◦▪▫‣●○■□➢➤⁃∙");

    /// <summary>The stars to write for them.</summary>
    internal static ImmutableArray<TextEdit> In(MinutesDocument document) => document.Prose.AsSpan().ContainsAny(Bullets)
        ? [.. document.Lines.Where(line => HasBullet(document, line)).Select(line => Written(document, line))]
        : [];

    private static bool HasBullet(MinutesDocument document, MinutesLine line) =>
        line.Kind is LineKind.Text && document.Source.Slice(line.Content) is [var bullet, ' ' or '\t' or '\u00a0', _, ..] && Bullets.Contains(bullet);

    private static TextEdit Written(MinutesDocument document, MinutesLine line)
    {
        var text = document.Source.Slice(line.Content)[1..];
        return new(new(line.Content.Start, 1 + text.Length - text.TrimStart(" \t\u00a0").Length), "* ");
    }
}
