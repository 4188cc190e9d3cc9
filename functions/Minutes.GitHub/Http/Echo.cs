using System.Text;

namespace Minutes.GitHub.Http;

/// <summary>Takes our own token out of an answer, should somebody on the way send it back: what GitHub says is printed.</summary>
internal static class Echo
{
    /// <summary>The body without the token; null where it is not in it.</summary>
    internal static byte[]? Hide(ReadOnlySpan<byte> body, string? token)
    {
        if (string.IsNullOrEmpty(token) || body.IndexOf(Encoding.UTF8.GetBytes(token)) < 0) return null;
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(body).Replace(token, "***", StringComparison.Ordinal));
    }
}
