using System.Buffers;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Privacy;

/// <summary>Finds private keys as OpenSSL, OpenSSH and PGP write them.</summary>
internal static class PrivateKeys
{
    private const string Begin = "-----BEGIN ";
    private const string End = "-----END ";
    private const int LongestHead = 60, LongestKey = 20_000, FewestCharacters = 16;

    private static readonly SoughtWords Begins = new(StringComparison.Ordinal, Begin);
    private static readonly SearchValues<string> Marks = SearchValues.Create([Begin, End], StringComparison.Ordinal);
    private static readonly SearchValues<char> Base64 = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/=");

    /// <summary>The keys in order.</summary>
    internal static IEnumerable<FoundSecret> In(MinutesDocument document) => Begins.MayStandIn(document.Traces) ? In(document.Source.Text) : [];

    private static IEnumerable<FoundSecret> In(string text)
    {
        for (var at = text.IndexOf(Begin, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Begin, at + 1, StringComparison.Ordinal))
        {
            if (HeadLength(text.AsSpan(at)) is not (> 0 and var head)) continue;
            var behind = text.AsSpan(at + head, Math.Min(text.Length - at - head, LongestKey));
            var end = behind.IndexOfAny(Marks);
            var body = end < 0 ? behind : behind[..end];
            if (HasKey(body)) yield return new(new(at, head + (end < 0 ? 0 : end)), "a private key", Severity.Error);
            else if (end < 0 || !behind[end..].StartsWith(End, StringComparison.Ordinal)) yield return new(new(at, head), "the first line of a private key", Severity.Warning) { Doubt = "no key can be read below it" };
        }
    }

    /// <summary>The length of <c>-----BEGIN … PRIVATE KEY-----</c>; 0 where something else begins.</summary>
    private static int HeadLength(ReadOnlySpan<char> text)
    {
        var line = text[Begin.Length..Math.Min(text.Length, LongestHead)];
        var length = line.IndexOf("-----", StringComparison.Ordinal);
        return length > 0 && line[..length].Contains("PRIVATE KEY", StringComparison.Ordinal) ? Begin.Length + length + 5 : 0;
    }

    private static bool HasKey(ReadOnlySpan<char> body)
    {
        foreach (var range in body.SplitAny("\r\n\\"))
        {
            var line = body[range].Trim();
            if (line.Length >= FewestCharacters && !line.ContainsAnyExcept(Base64) && !SecretPlaceholder.Is(line)) return true;
        }

        return false;
    }
}
