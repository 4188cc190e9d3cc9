using System.Text.RegularExpressions;
using Minutes.Documents;

namespace Minutes.Series;

/// <summary>Slide decks say in their front matter what they are made for.</summary>
internal static partial class SlideDeck
{
    internal static bool Is(MinutesDocument document)
    {
        var head = document.Lines.TakeWhile(line => line.Kind is LineKind.Hidden);
        return head.Any(line => Mark().IsMatch(document.Source.Slice(line.Span)));
    }

    [GeneratedRegex(@"^(type:\s*slide|marp:\s*true|theme:|slideOptions:|revealjs)", RegexOptions.IgnoreCase)]
    private static partial Regex Mark();
}
