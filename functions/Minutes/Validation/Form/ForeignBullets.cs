using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Form;

/// <summary>Bullets that come from pads, mails and word processors: <c>• item</c>, <c>– item</c>.</summary>
internal static partial class ForeignBullets
{
    private const string Dashes = "–—";

    private static readonly SearchValues<char> Bullets = SearchValues.Create("•◦▪▫‣●○■□➢➤⁃∙·" + Dashes);

    private static readonly SoughtWords Letters = new(StringComparison.Ordinal, "\no ", "\no\t");

    /// <summary>So far down a list is looked for the bullets that it has.</summary>
    private const int LinesOfList = 40;

    /// <summary>What to write for them.</summary>
    internal static ImmutableArray<TextEdit> In(MinutesDocument document)
    {
        var hasLetters = HasLetters(document);
        if (!hasLetters && (document.Traces.IsAscii || !document.Prose.AsSpan().ContainsAny(Bullets))) return [];
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        var isBelowOne = false;
        char? above = null, anywhere = null;
        foreach (var line in document.Lines)
        {
            isBelowOne = HasBullet(document, line, isBelowOne) || (hasLetters && HasLetter(document, line.Index));
            if (line.Kind is LineKind.Heading) above = null;
            else if (BulletOf(document, line) is { } bullet) anywhere = above = bullet;
            if (!isBelowOne) continue;
            var around = IsFirst(document, line) ? FirstBulletBelow(document, line.Index) ?? above : above ?? FirstBulletBelow(document, line.Index);
            edits.Add(Written(document, line, around ?? anywhere));
        }

        return edits.DrainToImmutable();
    }

    /// <summary>Word processors write the letter <c>o</c> for the circle of their second level; where it is a word, it stands within lines, too.</summary>
    private static bool HasLetters(MinutesDocument document) =>
        Letters.For(document.Traces, document.Prose) is not null && !Within().IsMatch(document.Prose);

    private static bool HasLetter(MinutesDocument document, int index) => IsLetter(document, index) && index > 0 && (document.Lines[index - 1].Kind is LineKind.Item || IsLetter(document, index - 1));

    private static bool IsLetter(MinutesDocument document, int index) =>
        document.Lines[index] is { Kind: LineKind.Text, Content: var content } && document.Source.Slice(content) is ['o', ' ' or '\t', not ' ', ..];

    /// <summary>Whether a line begins with such a bullet. A dash may also go on with the sentence above.</summary>
    private static bool HasBullet(MinutesDocument document, MinutesLine line, bool isBelowOne)
    {
        if (line.Kind is not LineKind.Text || document.Source.Slice(line.Content) is not [var bullet, ' ' or '\t' or '\u00a0', _, ..] || !Bullets.Contains(bullet)) return false;
        return !Dashes.Contains(bullet, StringComparison.Ordinal) || isBelowOne || line.Index == 0 || document.Lines[line.Index - 1].Kind is not LineKind.Text;
    }

    /// <summary>Whether a list begins here, which goes on below.</summary>
    private static bool IsFirst(MinutesDocument document, MinutesLine line) => line.Index == 0 || document.Lines[line.Index - 1].Kind is LineKind.Blank;

    /// <summary>The bullet that the list has further down.</summary>
    private static char? FirstBulletBelow(MinutesDocument document, int index)
    {
        var end = Math.Min(document.Lines.Length, index + LinesOfList);
        for (var below = index + 1; below < end && document.Lines[below].Kind is not LineKind.Heading; below++)
        {
            if (BulletOf(document, document.Lines[below]) is { } bullet) return bullet;
        }

        return null;
    }

    private static char? BulletOf(MinutesDocument document, MinutesLine line) =>
        line.Kind is LineKind.Item && ListMarker.Of(document.Source.Slice(line.Span)) is { IsBullet: true, Sign: var sign } ? sign : null;

    private static TextEdit Written(MinutesDocument document, MinutesLine line, char? around)
    {
        var text = document.Source.Slice(line.Content);
        // A dash was typed as a hyphen, and made longer by the program.
        var sign = Dashes.Contains(text[0], StringComparison.Ordinal) ? "- " : $"{around ?? '*'} ";
        return new(new(line.Content.Start, text.Length - text[1..].TrimStart(" \t\u00a0").Length), sign);
    }

    /// <summary>The letter as a word of Italian, Polish or Portuguese.</summary>
    [GeneratedRegex(@"\S o \S")]
    private static partial Regex Within();
}
