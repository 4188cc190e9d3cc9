using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Minutes.Text;

namespace Minutes.Validation.Form;

/// <summary>UTF-8 that was read as Windows-1252: <c>ü</c> has become <c>Ã¼</c>.</summary>
internal static class Mojibake
{
    /// <summary>The characters that Windows-1252 has at 0x80 to 0x9F; where it has none, the control character of Latin-1 stands.</summary>
    private const string Windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    /// <summary>What the first bytes of letters with accents, of quotes, dashes, arrows, emoji and the byte order mark look like.</summary>
    private static readonly SearchValues<char> Leads = SearchValues.Create("ÂÃÄÅâïð");

    /// <summary>What the letters should be, in order.</summary>
    internal static ImmutableArray<TextEdit> In(string text)
    {
        if (!text.AsSpan().ContainsAny(Leads)) return [];
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        for (var at = 0; at < text.Length;)
        {
            var leap = text.AsSpan(at).IndexOfAny(Leads);
            if (leap < 0) break;
            at += leap;
            if (Decoded(text.AsSpan(at)) is not var (meant, length))
            {
                at++;
                continue;
            }

            edits.Add(new(new(at, length), meant));
            at += length;
        }

        return edits.DrainToImmutable();
    }

    private static (string Meant, int Length)? Decoded(ReadOnlySpan<char> text)
    {
        var length = text[0] switch { 'ð' => 4, 'â' or 'ï' => 3, _ => 2 };
        if (text.Length < length) return null;
        Span<byte> bytes = stackalloc byte[4];
        for (var index = 0; index < length; index++)
        {
            if (ByteOf(text[index]) is not { } value) return null;
            bytes[index] = value;
        }

        if (Rune.DecodeFromUtf8(bytes[..length], out var rune, out var read) is not OperationStatus.Done || read != length || !IsUsual(rune.Value)) return null;
        return (rune.Value == 0xFEFF ? "" : rune.ToString(), length);
    }

    private static byte? ByteOf(char character)
    {
        if (character <= '\u00ff') return (byte)character;
        var index = Windows.IndexOf(character, StringComparison.Ordinal);
        return index < 0 ? null : (byte)(0x80 + index);
    }

    /// <summary>What people write in minutes; other results come about by chance: <c>Ã</c> and a sign behind it can stand for themselves.</summary>
    private static bool IsUsual(int code) =>
        code is (>= 0xA0 and <= 0x17F) or (>= 0x2010 and <= 0x2122) or (>= 0x2190 and <= 0x21FF) or (>= 0x2500 and <= 0x27BF) or 0xFE0F or 0xFEFF or (>= 0x1F300 and <= 0x1FAFF);
}
