using System.Buffers;

namespace Minutes.Text;

/// <summary>Words that are looked for. Where none of them can stand, as in most minutes, that is told without a search.</summary>
internal sealed class SoughtWords
{
    /// <summary>
    /// So much of the words is searched for one by one: most that may stand in a text by its traces do not, and to search for ten at once
    /// takes as long as for three alone, for 24 as for five, for 59 as for seventy (measured on 1.2 MB of minutes).
    /// </summary>
    private const int PartAlone = 3;

    private readonly StringComparison _comparison;
    private readonly SoughtWord[] _words;
    private SearchValues<string>? _all;

    internal SoughtWords(StringComparison comparison, params string[] words)
    {
        _comparison = comparison;
        _words = Array.ConvertAll(words, word => new SoughtWord(word, comparison));
    }

    private SearchValues<string> All => _all ??= SearchValues.Create([.. _words.Select(word => word.Text)], _comparison);

    /// <summary>Whether any of them may stand in a text, by its traces; where not, none does.</summary>
    internal bool MayStandIn(TextTraces traces)
    {
        foreach (var word in _words)
        {
            if (word.MayStandIn(traces)) return true;
        }

        return false;
    }

    /// <summary>What to search a text with these traces for: mostly nothing, which is null, and sometimes one word, which is found faster than many.</summary>
    internal SearchValues<string>? For(TextTraces traces, ReadOnlySpan<char> text)
    {
        var candidates = 0;
        SoughtWord? only = null;
        foreach (var word in _words)
        {
            if (!word.MayStandIn(traces)) continue;
            if (++candidates * PartAlone > _words.Length + PartAlone) return All;
            if (!text.ContainsAny(word.Alone)) continue;
            if (only is not null) return All;
            only = word;
        }

        return only?.Alone;
    }

    /// <summary>Whether any of them stands in a text.</summary>
    internal bool AreIn(ReadOnlySpan<char> text) => text.ContainsAny(All);
}
