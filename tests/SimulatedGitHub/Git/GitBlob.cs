using System.Collections.Immutable;
using System.Text;

namespace SimulatedGitHub.Git;

/// <summary>A file's bytes.</summary>
public sealed record GitBlob(ImmutableArray<byte> Bytes)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public string Oid { get; } = ObjectId.Of("blob", Bytes.AsSpan());

    /// <summary>GitHub looks for a NUL, and at whether the bytes are text at all.</summary>
    public bool IsBinary => Bytes.Contains((byte)0) || TryText() is null;

    public string? TryText()
    {
        try
        {
            return Strict.GetString(Bytes.AsSpan());
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
