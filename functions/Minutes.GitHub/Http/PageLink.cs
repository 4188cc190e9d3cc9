namespace Minutes.GitHub.Http;

/// <summary>The way to the next page of a list (docs.github.com, "Using pagination in the REST API").</summary>
internal static class PageLink
{
    /// <summary>The address behind <c>rel="next"</c>; null on the last page, and where it leads to another host.</summary>
    internal static Uri? Next(HttpResponseMessage response, Uri current)
    {
        if (!response.Headers.TryGetValues("Link", out var values)) return null;
        foreach (var link in values.SelectMany(value => value.Split(',')))
        {
            var parts = link.Split(';', StringSplitOptions.TrimEntries);
            if (!parts.Skip(1).Contains("rel=\"next\"") || parts[0] is not ['<', .. var text, '>']) continue;
            return Uri.TryCreate(current, text, out var next) && next.Scheme == current.Scheme && next.Authority == current.Authority ? next : null;
        }

        return null;
    }
}
