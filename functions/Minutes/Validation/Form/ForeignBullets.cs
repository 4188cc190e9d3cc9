using System.Buffers;
using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Form;

/// <summary>Bullets that come from pads, mails and word processors: <c>• item</c>, <c>– item</c>.</summary>
internal static class ForeignBullets
{
    private const string Dashes = "–—";

    private static readonly SearchValues<char> Bullets = SearchValues.Create("•◦▪▫‣●○■□➢➤⁃∙·" + Dashes);

    /// <summary>What to write for them.</summary>
    internal static ImmutableArray<TextEdit> In(MinutesDocument document)
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        if (!document.Prose.AsSpan().ContainsAny(Bullets)) return [];
        var isBelowOne = false;
        foreach (var line in document.Lines)
        {
            isBelowOne = HasBullet(document, line, isBelowOne);
            if (isBelowOne) edits.Add(Written(document, line));
        }

        return edits.DrainToImmutable();
    }

    /// <summary>Whether a line begins with such a bullet. A dash may also go on with the sentence above.</summary>
    private static bool HasBullet(MinutesDocument document, MinutesLine line, bool isBelowOne)
    {
        if (line.Kind is not LineKind.Text || document.Source.Slice(line.Content) is not [var bullet, ' ' or '\t' or '\u00a0', _, ..] || !Bullets.Contains(bullet)) return false;
        return !Dashes.Contains(bullet, StringComparison.Ordinal) || isBelowOne || line.Index == 0 || document.Lines[line.Index - 1].Kind is not LineKind.Text;
    }

    private static TextEdit Written(MinutesDocument document, MinutesLine line)
    {
        var text = document.Source.Slice(line.Content);
        var sign = Dashes.Contains(text[0], StringComparison.Ordinal) ? "- " : "* ";
        return new(new(line.Content.Start, text.Length - text[1..].TrimStart(" \t\u00a0").Length), sign);
    }
}
