using Minutes.Text;

namespace Minutes.Validation.Links;

/// <summary>An address with a scheme and a host: <c>https://HOST/PATH?QUERY#FRAGMENT</c>.</summary>
/// <param name="Host">Where the host stands in the text, without a port.</param>
/// <param name="Path">Where the path stands, from its slash up to the query; of length 0 where there is none.</param>
/// <param name="Tail">Where the query and the fragment stand; of length 0 where there are none.</param>
internal readonly record struct WebAddress(TextSpan Host, TextSpan Path, TextSpan Tail)
{
    /// <summary>Reads an address; null where it is none of the web.</summary>
    internal static WebAddress? Read(string text, TextSpan address)
    {
        var written = text.AsSpan(address.Start, address.Length);
        if (!written.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !written.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) return null;
        var host = address.Start + written.IndexOf("://", StringComparison.Ordinal) + 3;
        var hostEnd = EndBefore(text, host, address.End, "/:?#");
        var path = hostEnd < address.End && text[hostEnd] == ':' ? EndBefore(text, hostEnd, address.End, "/?#") : hostEnd;
        var pathEnd = EndBefore(text, path, address.End, "?#");
        return hostEnd == host ? null : new(TextSpan.Between(host, hostEnd), TextSpan.Between(path, pathEnd), TextSpan.Between(pathEnd, address.End));
    }

    /// <summary>The host in lower case.</summary>
    internal string HostIn(string text) => text.Substring(Host.Start, Host.Length).ToLowerInvariant();

    private static int EndBefore(string text, int start, int end, string signs)
    {
        var length = text.AsSpan(start, end - start).IndexOfAny(signs);
        return length < 0 ? end : start + length;
    }
}
