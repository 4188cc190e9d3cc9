using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Minutes.Planning.Reviewing;

/// <summary>A hash that is the same on each machine and in each version.</summary>
internal static class ShortHash
{
    /// <summary>Characters that are kept: 80 bits, where a few hundred are compared.</summary>
    private const int Length = 20;

    /// <summary>Of some texts; where one ends counts, too.</summary>
    internal static string Of(params IEnumerable<string> parts)
    {
        var whole = string.Concat(parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Length}:{part}")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole)))[..Length];
    }
}
