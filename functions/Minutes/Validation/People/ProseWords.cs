using Minutes.Documents;

namespace Minutes.Validation.People;

/// <summary>
/// The words of a text, as far as it takes to know that one is not among them: to search the text for each handle of a series costs more
/// than all that is done with what is found.
/// </summary>
internal sealed class ProseWords
{
    private const int Places = 4096;

    /// <summary>A bit for all words that begin, end and are as long as each other, more or less.</summary>
    private readonly ulong[] _places = new ulong[Places / 64];

    private ProseWords(string prose)
    {
        for (var start = 0; start < prose.Length; start++)
        {
            if (!char.IsLetterOrDigit(prose[start])) continue;
            var end = start + 1;
            while (end < prose.Length && char.IsLetterOrDigit(prose[end])) end++;
            var place = PlaceOf(prose.AsSpan(start, end - start));
            if (start == 0 || !HandleWords.IsMarked(prose[start - 1])) _places[place / 64] |= 1UL << place;
            start = end;
        }
    }

    internal static ProseWords Of(MinutesDocument document) => document.Once(minutes => new ProseWords(minutes.Prose));

    /// <summary>Whether a login may stand there without its sign; it is not there where its first word is not.</summary>
    internal bool MayHave(string login)
    {
        var length = login.AsSpan().IndexOfAny('-', '_');
        var place = PlaceOf(length < 0 ? login : login.AsSpan(0, length));
        return (_places[place / 64] & (1UL << place)) != 0;
    }

    private static int PlaceOf(ReadOnlySpan<char> word) => word.IsEmpty ? 0 : ((word[0] * 64) + (word[^1] * 8) + word.Length) % Places;
}
