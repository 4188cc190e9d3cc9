using System.Globalization;

namespace Minutes.Documents;

/// <summary>Reads addresses of issues, pull requests and discussions on GitHub.</summary>
internal static class GitHubAddress
{
    private static readonly string[] Hosts = ["github.com/", "www.github.com/"];

    /// <summary>
    /// What an address names: <c>https://github.com/owner/name/pull/12/files#diff</c> is owner/name#12. Null for anything else, such
    /// as a project's board or a list of issues.
    /// </summary>
    internal static IssueId? Read(ReadOnlySpan<char> address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0) return null;
        var rest = address[(scheme + 3)..];
        foreach (var host in Hosts)
        {
            if (rest.StartsWith(host, StringComparison.OrdinalIgnoreCase)) return ReadPath(rest[host.Length..]);
        }

        return null;
    }

    private static IssueId? ReadPath(ReadOnlySpan<char> path)
    {
        Span<Range> parts = stackalloc Range[5];
        if (path.Split(parts, '/') < 4) return null;
        if (path[parts[2]] is not ("issues" or "pull" or "pulls" or "discussions")) return null;
        var number = path[parts[3]];
        var digits = number.IndexOfAnyExceptInRange('0', '9');
        if (digits >= 0 && number[digits] is not ('#' or '?')) return null;
        if (digits >= 0) number = number[..digits];
        return ReadNumber(number) is { } value && RepositoryName.Parse(path[..parts[1].End]) is { } repository ? new(repository, value) : null;
    }

    /// <summary>An issue's number: up to seven digits without a leading zero.</summary>
    internal static int? ReadNumber(ReadOnlySpan<char> digits) =>
        digits.Length is > 0 and <= 7 && digits[0] != '0' && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
