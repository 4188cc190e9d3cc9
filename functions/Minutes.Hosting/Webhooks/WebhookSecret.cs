using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace Minutes.Hosting.Webhooks;

/// <summary>What the App and this program share, and nobody else: who signs with it is GitHub. It prints as <c>***</c>.</summary>
[DebuggerDisplay("***")]
public sealed class WebhookSecret
{
    /// <summary>The header that holds the signature (docs.github.com, "Validating webhook deliveries").</summary>
    public const string Header = "X-Hub-Signature-256";

    private const string Algorithm = "sha256=";

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte[] _key;

    /// <param name="text">The secret as it stands in the App's settings.</param>
    public WebhookSecret(string text) => _key = Encoding.UTF8.GetBytes(text);

    /// <summary>Whether a header can be a signature at all: without that, no body is read.</summary>
    public static bool IsSignature(ReadOnlySpan<char> header) =>
        header.Length == Algorithm.Length + (2 * SHA256.HashSizeInBytes) && header.StartsWith(Algorithm, StringComparison.Ordinal);

    /// <summary>Whether the body was signed with this secret. It takes the same time whatever the signature is.</summary>
    public bool HasSigned(ReadOnlySpan<byte> body, ReadOnlySpan<char> header)
    {
        Span<byte> given = stackalloc byte[SHA256.HashSizeInBytes];
        if (!IsSignature(header) || Convert.FromHexString(header[Algorithm.Length..], given, out _, out _) is not System.Buffers.OperationStatus.Done) return false;
        Span<byte> made = stackalloc byte[SHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key, body, made);
        return CryptographicOperations.FixedTimeEquals(given, made);
    }

    /// <summary>How long it is, in bytes.</summary>
    public int Length => _key.Length;

    /// <summary>Always <c>***</c>.</summary>
    public override string ToString() => "***";

    /// <summary>Whether another one has the same text; two Apps with one secret could not be told apart.</summary>
    internal bool IsSameAs(WebhookSecret other) => CryptographicOperations.FixedTimeEquals(_key, other._key);
}
