using System.Buffers;

namespace Minutes.Text;

/// <summary>One of the words that are looked for.</summary>
/// <param name="text">The word.</param>
/// <param name="comparison">How it is compared.</param>
internal sealed class SoughtWord(string text, StringComparison comparison)
{
    private readonly WordTraces _traces = WordTraces.Of(text, comparison is StringComparison.OrdinalIgnoreCase);
    private SearchValues<string>? _alone;

    /// <summary>The word.</summary>
    internal string Text => text;

    /// <summary>What finds this word only.</summary>
    internal SearchValues<string> Alone => _alone ??= SearchValues.Create([text], comparison);

    /// <summary>Whether it may stand in a text, by its traces.</summary>
    internal bool MayStandIn(TextTraces traces) => traces.MayHave(in _traces);
}
