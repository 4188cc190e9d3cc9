using System.Text;

namespace Minutes.Validation.Privacy;

/// <summary>The checksum at the end of GitHub's and npm's tokens: CRC-32 of what stands before it, six digits to base 62.</summary>
internal static class TokenChecksum
{
    /// <summary>The length of the checksum.</summary>
    internal const int Length = 6;

    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    /// <summary>Whether a token without its prefix ends with its own checksum.</summary>
    internal static bool Fits(ReadOnlySpan<char> body) => body.Length > Length && body[^Length..].SequenceEqual(Of(body[..^Length]));

    /// <summary>The checksum of a token without prefix and checksum.</summary>
    internal static string Of(ReadOnlySpan<char> random)
    {
        var rest = Crc32(random);
        Span<char> digits = stackalloc char[Length];
        for (var index = Length - 1; index >= 0; index--)
        {
            digits[index] = Digits[(int)(rest % 62)];
            rest /= 62;
        }

        return digits.ToString();
    }

    /// <summary>CRC-32 as in zip files (ISO 3309), bit by bit: tokens are short.</summary>
    private static uint Crc32(ReadOnlySpan<char> text)
    {
        var crc = uint.MaxValue;
        foreach (var value in Encoding.ASCII.GetBytes(text.ToArray()))
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }
}
