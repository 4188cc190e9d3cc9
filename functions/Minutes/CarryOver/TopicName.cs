using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Minutes.CarryOver;

/// <summary>A topic's name without what changes from week to week: owners, links, dates, time boxes, emoji, marks such as "-> moved".</summary>
/// <param name="Text">The words in their order, in lower case.</param>
internal sealed partial record TopicName(string Text)
{
    /// <summary>Names that share this part of their words are one topic. Lower, and neighbours in one sprint melt together.</summary>
    private const double SameTopic = 0.6;

    /// <summary>Of a longer name only this many characters are compared. The longest of 3,741 real ones has 300.</summary>
    private const int Compared = 500;

    private static readonly FrozenSet<string> Fillers = FrozenSet.Create(
        StringComparer.Ordinal,
        "the", "a", "an", "of", "for", "to", "and", "or", "in", "on", "with", "from", "is", "are", "be", "at", "by", "as", "our", "we", "it", "this", "that", "via", "w");

    /// <summary>A name of nothing but these has no <see cref="Noise"/> in it, as most have not, and need not be searched for it.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ -/.,_+#!?&*()[]\"`");

    private ImmutableArray<string> _words;

    /// <summary>The distinct words that carry meaning; many names are compared by their text alone.</summary>
    internal ImmutableArray<string> Words => _words.IsDefault ? _words = [.. Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Fillers.Contains(word)).Distinct()] : _words;

    internal static TopicName Of(string written)
    {
        var text = DeferralWords.WithoutMark(written.Length > Compared ? written[..Compared] : written);
        if (text.Contains("](", StringComparison.Ordinal)) text = Link().Replace(text, "$1");
        if (text.AsSpan().ContainsAnyExcept(Plain)) text = Noise().Replace(text, " ");
        Span<char> name = stackalloc char[2 * Compared];
        var length = 0;
        foreach (var word in Word().EnumerateMatches(text))
        {
            if (length > 0) name[length++] = ' ';
            length += text.AsSpan(word.Index, word.Length).ToLowerInvariant(name[length..]);
        }

        return new(name[..length].ToString());
    }

    /// <summary>Whether two names mean the same topic.</summary>
    internal bool Matches(TopicName other)
    {
        if (Text.Length > 0 && Text == other.Text) return true;
        if (Words.IsEmpty || other.Words.IsEmpty) return false;
        var shared = Words.Count(other.Words.Contains);
        return shared >= SameTopic * (Words.Length + other.Words.Length - shared);
    }

    /// <inheritdoc/>
    public bool Equals(TopicName? other) => Text == other?.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    [GeneratedRegex(@"\[!?\[?([^\[\]]*)\]+\([^()]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(
        """
        <?https?://[^\s>)]+>?               # addresses
        | :[a-z0-9_+-]+:                    # emoji
        | <[^<>]+>                          # HTML
        | \([^()@]*@[^()]*\) | @[\w-]+       # owners
        | \b\d{4}-\d{2}-\d{2}\b             # dates
        | ~?\b\d+\s?min(?:utes)?\b          # time boxes
        | ['’]s\b
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase)]
    private static partial Regex Noise();

    [GeneratedRegex(@"[\p{L}\p{Nd}][\w+]*(?:\.\w+)*|#\d+")]
    private static partial Regex Word();
}
