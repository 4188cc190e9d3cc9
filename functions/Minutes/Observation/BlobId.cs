using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Minutes.Observation;

/// <summary>The id that git gives to a content.</summary>
public static class BlobId
{
    /// <summary>The SHA-1 of <c>blob</c>, a blank, the length, a zero, and the bytes (git-scm.com/book, "Git Objects"), in hexadecimal.</summary>
    public static string Of(ReadOnlySpan<byte> content)
    {
        // git chose the hash; here it guards nothing.
#pragma warning disable CA5350
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
#pragma warning restore CA5350
        hash.AppendData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"blob {content.Length}\0")));
        hash.AppendData(content);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
