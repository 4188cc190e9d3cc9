namespace Minutes.GitHub.Http;

/// <summary>Where an answer leads to, as long as it stays on GitHub's host: the token goes nowhere else.</summary>
internal static class SameHost
{
    /// <summary>The address; null on another host, port or scheme.</summary>
    internal static Uri? Follow(Uri current, Uri location)
    {
        var target = new Uri(current, location);
        return target.Scheme == current.Scheme && target.Authority == current.Authority ? target : null;
    }
}
