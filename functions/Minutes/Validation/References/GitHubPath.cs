using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Minutes.Text;
using Minutes.Validation.Links;

namespace Minutes.Validation.References;

/// <summary>An address of GitHub that leads nowhere because of its spelling.</summary>
internal sealed partial class GitHubPath : Rule
{
    private const string Host = "github.com";
    private const string Advice = "open the address once, GitHub does not know it like this";

    /// <summary>What stands in the place of the owner and is none.</summary>
    private static readonly FrozenSet<string> NoOwners = new[]
    {
        "about", "advisories", "apps", "collections", "enterprise", "enterprises", "explore", "features", "issues", "login", "marketplace",
        "notifications", "orgs", "pulls", "search", "settings", "sponsors", "stars", "topics", "trending", "user-attachments", "users",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What can stand behind a repository's name.</summary>
    private static readonly FrozenSet<string> Pages = new[]
    {
        "actions", "activity", "archive", "assets", "attestations", "blame", "blob", "branches", "commit", "commits", "community", "compare", "contributors",
        "dependabot", "deployments", "discussions", "edit", "files", "find", "forks", "graphs", "invitations", "issues", "labels", "milestone",
        "milestones", "network", "new", "packages", "pkgs", "projects", "pull", "pulls", "pulse", "raw", "releases", "runs", "security", "settings",
        "stargazers", "tags", "tree", "upload", "watchers", "wiki",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Pages of one thing with a number, by the words that people write for them: of other hosts, of the interface for programs, by habit.</summary>
    private static readonly FrozenDictionary<string, string> Numbered = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["issue"] = "issues",
        ["ticket"] = "issues",
        ["tickets"] = "issues",
        ["pulls"] = "pull",
        ["pr"] = "pull",
        ["prs"] = "pull",
        ["pull-request"] = "pull",
        ["pull-requests"] = "pull",
        ["pull_request"] = "pull",
        ["pull_requests"] = "pull",
        ["pullrequest"] = "pull",
        ["merge_requests"] = "pull",
        ["mr"] = "pull",
        ["discussion"] = "discussions",
        ["milestones"] = "milestone",
        ["project"] = "projects",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Threads = ["issues", "pull", "discussions"];

    public override RuleInfo Info { get; } = new("MIN052", "github-path", Severity.Warning)
    {
        Trigger = "An address of GitHub is misspelt: its host, or the part that says what the number is of.",
        Reason = "The link leads to a page that says 404, and no program sees that an issue is meant.",
        Before = "* <https://github.com/open-tidepool/network/issue/12>",
        After = "* <https://github.com/open-tidepool/network/issues/12>",
        Fix = "Replaces the misspelt part.",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        var prose = submission.Document.Prose;
        foreach (var link in submission.Links)
        {
            if (IsPlainlySound(prose.AsSpan(link.Address.Start, link.Address.Length))) continue;
            if (WebAddress.Read(prose, link.Address) is { } address && CheckAddress(prose, address) is { } finding) yield return finding;
        }
    }

    /// <summary>The usual address of an issue, told quickly.</summary>
    private static bool IsPlainlySound(ReadOnlySpan<char> address)
    {
        var digits = address.LastIndexOf('/') + 1;
        return digits > 0 && digits < address.Length && !address[digits..].ContainsAnyExceptInRange('0', '9')
            && address.StartsWith("https://github.com/") && address[8..].IndexOf("//", StringComparison.Ordinal) < 0
            && (address[..digits].EndsWith("/issues/") || address[..digits].EndsWith("/pull/"))
            && address[..digits].Count('/') == 6;
    }

    private Finding? CheckAddress(string prose, WebAddress address)
    {
        var host = prose.AsSpan(address.Host.Start, address.Host.Length);
        var www = host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        if (host[www..].Equals(Host, StringComparison.OrdinalIgnoreCase)) return CheckPath(prose, address);
        if (address.Path.Length < 2 || (!Slips.IsOne(host[www..], Host) && host is not "github")) return null;
        var misspelt = TextSpan.Between(address.Host.Start + www, address.Host.End);
        return Misspelt(misspelt, prose, Host, "host");
    }

    private Finding? CheckPath(string prose, WebAddress address)
    {
        if (address.Host.End < address.Path.Start)
        {
            // What looks like a port is the owner: an address for git, with its colon.
            return char.IsAsciiLetter(prose[address.Host.End + 1]) ? Misspelt(new(address.Host.End, 1), prose, "/", "sign behind the host") : null;
        }

        var parts = PartsOf(prose, address.Path);
        if (SlashesBetween(parts, address.Path.Start) is { IsEmpty: false } doubled)
            return At(doubled[0].Span, "a slash is doubled in the address of GitHub", Advice, new("remove it", doubled));
        if (parts.Length < 3) return null;
        if (prose.AsSpan(parts[0].Start, parts[0].Length) is "orgs") return CheckPage(prose, parts);
        return IsOwner(prose, parts[0]) ? CheckPage(prose, parts) ?? CheckNumber(prose, parts, address) : null;
    }

    private static bool IsOwner(string prose, TextSpan part) => !NoOwners.GetAlternateLookup<ReadOnlySpan<char>>().Contains(prose.AsSpan(part.Start, part.Length));

    private Finding? CheckPage(string prose, ImmutableArray<TextSpan> parts)
    {
        var page = prose.Substring(parts[2].Start, parts[2].Length);
        if (page == "-" && parts.Length > 3)
        {
            var tooMuch = TextSpan.Between(parts[2].Start, parts[3].Start);
            return At(parts[2], "“/-/” is GitLab's way, GitHub has no such part", Advice, new("remove it", [TextEdit.Delete(tooMuch)]));
        }

        var hasNumber = parts.Length > 3 && IsNumber(prose, parts[3]);
        if (hasNumber && RightPage(page) is { } right) return Misspelt(parts[2], prose, right, "part");
        if (Pages.Contains(page) || page.Length < 4) return null;
        return Pages.FirstOrDefault(known => Slips.IsOne(page, known)) is { } near ? Misspelt(parts[2], prose, near, "part") : null;
    }

    /// <summary>What a page with a number should be called; null where it is called so, or nothing is near.</summary>
    private static string? RightPage(string page)
    {
        if (Numbered.TryGetValue(page, out var right)) return right;
        return Pages.Contains(page) || page.Length < 3 || IsSpecialPage(page) ? null : Nearest.To(page, Threads);
    }

    private static bool IsSpecialPage(string page) => Pages.Any(known => Slips.IsOne(page, known)) && !Threads.Any(known => Slips.IsOne(page, known));

    private Finding? CheckNumber(string prose, ImmutableArray<TextSpan> parts, WebAddress address)
    {
        if (IsNumber(prose, parts[2]))
            return At(parts[2], "the address has a number, but not whether it is one of an issue, a pull request or a discussion", Advice);
        if (JoinedNumber().Match(Text(parts[2])) is { Success: true } joined)
            return Insert(parts[2].Start + joined.Groups["page"].Length, "/", "a slash is missing in front of the number");
        if (parts.Length > 3 || !Threads.Contains(Text(parts[2])) || !HashNumber().IsMatch(prose.AsSpan(address.Tail.Start, address.Tail.Length))) return null;
        var hasSlash = prose[address.Tail.Start - 1] == '/';
        return At(new(address.Tail.Start, 1), "the address of an issue has its number behind a slash, not behind #", Advice,
            Fix.Replace(hasSlash ? "remove #" : "write /", new(address.Tail.Start, 1), hasSlash ? "" : "/"));

        string Text(TextSpan part) => prose.Substring(part.Start, part.Length);
    }

    private Finding Insert(int at, string text, string message) =>
        At(new(at, 0), message, Advice, new($"write {text}", [TextEdit.Insert(at, text)]));

    private Finding Misspelt(TextSpan span, string prose, string right, string what) => At(
        span,
        $"the {what} “{prose.AsSpan(span.Start, span.Length)}” of the address should be “{right}”",
        Advice,
        Fix.Replace($"write {right}", span, right));

    private static bool IsNumber(string prose, TextSpan part) =>
        part.Length is > 0 and <= 7 && !prose.AsSpan(part.Start, part.Length).ContainsAnyExceptInRange('0', '9');

    /// <summary>The parts of a path, as far as they say whose, what and which; empty ones are left out.</summary>
    private static ImmutableArray<TextSpan> PartsOf(string prose, TextSpan path)
    {
        var parts = ImmutableArray.CreateBuilder<TextSpan>(4);
        for (var start = path.Start; start < path.End && parts.Count < 4;)
        {
            var length = prose.AsSpan(start, path.End - start).IndexOf('/');
            if (length < 0) length = path.End - start;
            if (length > 0) parts.Add(new(start, length));
            start += length + 1;
        }

        return parts.DrainToImmutable();
    }

    /// <summary>The slashes too many in front of the parts.</summary>
    private static ImmutableArray<TextEdit> SlashesBetween(ImmutableArray<TextSpan> parts, int start)
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        foreach (var part in parts)
        {
            if (part.Start > start + 1) edits.Add(TextEdit.Delete(TextSpan.Between(start + 1, part.Start)));
            start = part.End;
        }

        return edits.DrainToImmutable();
    }

    [GeneratedRegex("^(?<page>issues|pull|discussions)[0-9]{1,7}$")]
    private static partial Regex JoinedNumber();

    [GeneratedRegex("^#[1-9][0-9]{0,6}$")]
    private static partial Regex HashNumber();
}
