namespace Minutes.Validation;

/// <summary>What may be shown of something private.</summary>
internal static class Masked
{
    private const int Shown = 4;

    /// <summary>The first four characters, at most half of it: enough to find the place, too little to use. No pair of surrogates is torn.</summary>
    internal static string Of(ReadOnlySpan<char> text)
    {
        var length = Math.Min(Shown, text.Length / 2);
        if (length > 0 && char.IsHighSurrogate(text[length - 1])) length--;
        return $"{text[..length]}…";
    }
}
