namespace Minutes.Text;

/// <summary>What tells that a word does not stand in a text, by the <see cref="TextTraces"/> of both.</summary>
/// <param name="Signs">The signs that it has; where its case makes no difference, with small letters for capital ones.</param>
/// <param name="IsOfAnyCase">Whether its case makes no difference.</param>
/// <param name="Keys">The keys of each three of its characters side by side.</param>
internal readonly record struct WordTraces(TextSigns Signs, bool IsOfAnyCase, uint[] Keys)
{
    internal static WordTraces Of(string word, bool isOfAnyCase) =>
        new(TextSigns.Of(isOfAnyCase ? word.ToLowerInvariant() : word), isOfAnyCase, TextTraces.KeysOf(word));
}
