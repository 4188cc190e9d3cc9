namespace Minutes.Validation.Privacy;

/// <summary>What may be shown of something private.</summary>
internal static class Masked
{
    private const int Shown = 4;

    /// <summary>The first four characters, at most half of it: enough to find the place, too little to use.</summary>
    internal static string Of(ReadOnlySpan<char> text) => $"{text[..Math.Min(Shown, text.Length / 2)]}…";
}
