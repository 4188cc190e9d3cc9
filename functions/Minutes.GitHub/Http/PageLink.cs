namespace Minutes.GitHub.Http;

/// <summary>The way to the next page of a list (docs.github.com, "Using pagination in the REST API").</summary>
internal static class PageLink
{
    /// <summary>The address behind <c>rel="next"</c>; null on the last page.</summary>
    internal static Uri? Next(HttpResponseMessage response)
    {
        if (!response.Headers.TryGetValues("Link", out var values)) return null;
        foreach (var link in values.SelectMany(value => value.Split(',')))
        {
            var parts = link.Split(';', StringSplitOptions.TrimEntries);
            if (parts.Skip(1).Contains("rel=\"next\"") && parts[0] is ['<', .. var text, '>'] && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out var next)) return next;
        }

        return null;
    }
}
