namespace Minutes.Configuration;

/// <summary>Shows in a message what a person wrote: on one line, not too long, without what would steer a terminal.</summary>
internal static class Quoted
{
    private const int Longest = 60;

    public static string Of(string text) =>
        $"\"{string.Concat(Shortened(text).Select(letter => char.IsControl(letter) ? ' ' : letter))}\"";

    private static string Shortened(string text) =>
        text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)] + "...";
}
