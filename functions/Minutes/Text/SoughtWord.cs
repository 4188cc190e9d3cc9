using System.Buffers;

namespace Minutes.Text;

/// <summary>One of the words that are looked for.</summary>
/// <param name="text">The word.</param>
/// <param name="comparison">How it is compared.</param>
internal sealed class SoughtWord(string text, StringComparison comparison)
{
    private readonly uint[] _keys = TextTraces.KeysOf(text);
    private SearchValues<string>? _alone;

    /// <summary>The word.</summary>
    internal string Text => text;

    /// <summary>What finds this word only.</summary>
    internal SearchValues<string> Alone => _alone ??= SearchValues.Create([text], comparison);

    /// <summary>Whether it may stand in a text, by its traces. Of a short word each sign is looked for by itself.</summary>
    internal bool MayStandIn(TextTraces traces) => _keys.Length > 0 ? traces.MayHave(_keys) : HasSigns(traces);

    private bool HasSigns(TextTraces traces)
    {
        foreach (var sign in text)
        {
            if (!traces.Has(char.ToUpperInvariant(sign)) && !traces.Has(char.ToLowerInvariant(sign))) return false;
        }

        return true;
    }
}
