using System.Security.Cryptography;
using System.Text;

namespace SimulatedGitHub.Git;

/// <summary>The name that git gives to bytes: the SHA-1 of their kind, length and content.</summary>
public static class ObjectId
{
    public const string Zero = "0000000000000000000000000000000000000000";

    public static string Of(string kind, ReadOnlySpan<byte> content)
    {
        byte[] whole = [.. Encoding.ASCII.GetBytes($"{kind} {content.Length}\0"), .. content];
        return Convert.ToHexStringLower(SHA1.HashData(whole));
    }
}
