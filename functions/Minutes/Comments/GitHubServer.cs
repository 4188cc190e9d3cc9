using System.Globalization;
using Minutes.Archive;
using Minutes.Documents;

namespace Minutes.Comments;

/// <summary>
/// A server of GitHub. A link to an issue makes an event on that issue, but not one through redirect.github.com: so Dependabot and Renovate
/// write theirs. An Enterprise Server has nothing like it: no link leads to an issue there.
/// </summary>
/// <param name="Address">Its address for people, without a slash at its end: <c>https://github.com</c>.</param>
public sealed record GitHubServer(string Address)
{
    private const string PublicHost = "github.com";

    /// <summary>The one that everybody can use.</summary>
    public static GitHubServer Public { get; } = new($"https://{PublicHost}");

    /// <summary>Whether it is another than github.com.</summary>
    public bool IsEnterprise => Host != PublicHost;

    private string Host => Uri.TryCreate(Address, UriKind.Absolute, out var address) ? HostOf(address) : "";

    /// <summary>Where a line of a file can be seen, or the file.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="reference">A commit or branch.</param>
    /// <param name="path">The file.</param>
    /// <param name="line">The line, from 1; null for the file as a page.</param>
    public string AddressOf(RepositoryName repository, string reference, ArchivePath path, int? line = null)
    {
        // Only the plain view of a Markdown file has lines.
        var place = line is { } number ? string.Create(CultureInfo.InvariantCulture, $"?plain=1#L{number}") : "";
        return $"{Address}/{repository}/blob/{Escaped(reference)}/{Escaped(path.ToString())}{place}";
    }

    /// <summary>Where a file's text can be copied.</summary>
    public string RawAddressOf(RepositoryName repository, string branch, ArchivePath path) =>
        $"{Address}/{repository}/raw/refs/heads/{Escaped(branch)}/{Escaped(path.ToString())}";

    /// <summary>A link to an issue or a pull request that makes no event there; on an Enterprise Server its name as code.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="home">The repository that the text stands in: of its own issues the number is enough.</param>
    public string LinkTo(IssueId issue, RepositoryName? home = null)
    {
        var name = issue.Repository.Equals(home) ? string.Create(CultureInfo.InvariantCulture, $"#{issue.Number}") : issue.ToString();
        return new QuietText(this).Issue(name, issue).ToString();
    }

    /// <summary>The address of an issue through which a link makes no event; null where there is none.</summary>
    internal string? QuietAddressOf(IssueId issue) =>
        IsEnterprise ? null : string.Create(CultureInfo.InvariantCulture, $"https://redirect.{PublicHost}/{issue.Repository}/issues/{issue.Number}");

    /// <summary>
    /// An address that can be linked without an event: <c>https://github.com/o/r/issues/12</c> through redirect.github.com, another site as it is. Null for
    /// what is no address of the web, and on an Enterprise Server for what is not a file.
    /// </summary>
    internal string? Quiet(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var target) || target.Scheme is not ("https" or "http") || target.UserInfo.Length > 0) return null;
        var host = HostOf(target);
        if (host != PublicHost && host != Host) return PlainOf(target);
        if (IsEnterprise) return IsFile(target) ? PlainOf(target) : null;
        return PlainOf(new($"https://redirect.{PublicHost}{target.PathAndQuery}{target.Fragment}"));
    }

    /// <summary>Whether a link to an address makes an event on what it leads to.</summary>
    internal bool Rings(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var target)
        && (HostOf(target) is PublicHost || HostOf(target) == Host)
        && target.Segments.Any(segment => segment is "issues/" or "pull/" or "pulls/" or "commit/" or "commits/" or "discussions/");

    /// <summary>The issue that an address of this server, or of github.com, names; null for any other.</summary>
    internal IssueId? IssueAt(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var target) && (HostOf(target) is PublicHost || HostOf(target) == Host)
            ? GitHubAddress.Read($"https://{PublicHost}{target.AbsolutePath}")
            : null;

    /// <summary>Without signs that would be a mention or an issue outside of an address.</summary>
    private static string PlainOf(Uri address)
    {
        var plain = address.AbsoluteUri.Replace("@", "%40", StringComparison.Ordinal);
        return address.Fragment is ['#', >= '0' and <= '9', ..] ? plain[..plain.IndexOf('#', StringComparison.Ordinal)] : plain;
    }

    private static bool IsFile(Uri address) => address.Segments is [_, _, _, "blob/" or "tree/" or "raw/", ..];

    private static string HostOf(Uri address)
    {
        var host = address.IdnHost.TrimEnd('.').ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
