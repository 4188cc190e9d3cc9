using System.Collections;

namespace Minutes.Validation.Privacy;

/// <summary>Tells what stands for a secret from a secret: <c>xxxx</c>, <c>EXAMPLE</c>, <c>&lt;token&gt;</c>, <c>$TOKEN</c>.</summary>
internal static class SecretPlaceholder
{
    /// <summary>A word is looked for in keys of this length at most: in a long one it comes about by chance.</summary>
    private const int LongestWithWord = 120;

    private static readonly string[] Words = ["example", "placeholder", "redacted", "dummy", "changeme", "yourtoken", "your_", "your-", "xxxx", "beispiel"];

    /// <summary>Whether the characters behind a known prefix only stand for others.</summary>
    internal static bool Is(ReadOnlySpan<char> body) => HasWord(body) || DifferentIn(body) < 7;

    /// <summary>Whether a password is a variable, a mark for one, or a word such as <c>changeme</c>.</summary>
    internal static bool IsPassword(ReadOnlySpan<char> value) =>
        value.IsEmpty
        || value[0] is '<' or '{' or '$' or '%' or '*' or '[' or '(' or '@' or '#' or '…'
        || value.Contains("${", StringComparison.Ordinal) || value.Contains("...", StringComparison.Ordinal) || value.Contains('…') || value.Contains("**", StringComparison.Ordinal)
        || DifferentIn(value) < 3
        || HasWord(value)
        || value.Equals("password", StringComparison.OrdinalIgnoreCase) || value.Equals("passwort", StringComparison.OrdinalIgnoreCase)
        || value.Equals("passwd", StringComparison.OrdinalIgnoreCase) || value.Equals("pass", StringComparison.OrdinalIgnoreCase)
        || value.Equals("secret", StringComparison.OrdinalIgnoreCase) || value.Equals("token", StringComparison.OrdinalIgnoreCase);

    /// <summary>How many different characters there are; a real key of 16 characters has about 12.</summary>
    internal static int DifferentIn(ReadOnlySpan<char> text)
    {
        var (seen, count) = (new BitArray(128), 0);
        foreach (var character in text)
        {
            if (character >= 128 || seen[character]) continue;
            seen[character] = true;
            count++;
        }

        return count;
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestWithWord) return false;
        foreach (var word in Words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
