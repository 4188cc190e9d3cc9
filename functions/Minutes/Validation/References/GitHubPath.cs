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

        var parts = PathParts.Of(prose, address.Path);
        if (PathParts.DoubledSlashes(parts, address.Path.Start) is { IsEmpty: false } doubled)
            return At(doubled[0].Span, "a slash is doubled in the address of GitHub", Advice, new("remove it", doubled));
        if (parts.Length < 3) return null;
        if (prose.AsSpan(parts[0].Start, parts[0].Length) is "orgs") return CheckPage(prose, parts);
        return GitHubPages.CanBeOwner(prose.AsSpan(parts[0].Start, parts[0].Length)) ? CheckPage(prose, parts) ?? CheckNumber(prose, parts, address) : null;
    }

    private Finding? CheckPage(string prose, ImmutableArray<TextSpan> parts)
    {
        var page = prose.Substring(parts[2].Start, parts[2].Length);
        if (page == "-" && parts.Length > 3)
        {
            var tooMuch = TextSpan.Between(parts[2].Start, parts[3].Start);
            return At(parts[2], "“/-/” is GitLab's way, GitHub has no such part", Advice, new("remove it", [TextEdit.Delete(tooMuch)]));
        }

        var hasNumber = parts.Length > 3 && IsNumber(prose, parts[3]);
        var right = (hasNumber ? GitHubPages.RightForNumber(page) : null) ?? GitHubPages.Near(page);
        return right is null ? null : Misspelt(parts[2], prose, right, "part");
    }

    private Finding? CheckNumber(string prose, ImmutableArray<TextSpan> parts, WebAddress address)
    {
        if (IsNumber(prose, parts[2]))
            return At(parts[2], "the address has a number, but not whether it is one of an issue, a pull request or a discussion", Advice);
        if (char.IsAsciiDigit(prose[parts[2].End - 1]) && JoinedNumber().Match(Text(parts[2])) is { Success: true } joined)
            return Insert(parts[2].Start + joined.Groups["page"].Length, "/", "a slash is missing in front of the number");
        if (parts.Length > 3 && !IsNumber(prose, parts[3]) && GitHubPages.IsThread(Text(parts[2])) && NotQuiteNumber().IsMatch(prose.AsSpan(parts[3].Start, parts[3].Length)))
            return At(parts[3], $"“{Text(parts[3])}” is no number: a letter stands among the digits", Advice);
        if (parts.Length > 3 || address.Tail.Length == 0 || !GitHubPages.IsThread(Text(parts[2])) || !HashNumber().IsMatch(prose.AsSpan(address.Tail.Start, address.Tail.Length))) return null;
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

    [GeneratedRegex("^(?<page>issues|pull|discussions)[0-9]{1,7}$")]
    private static partial Regex JoinedNumber();

    [GeneratedRegex("^[0-9]{1,6}[A-Za-z][0-9]{0,5}$")]
    private static partial Regex NotQuiteNumber();

    [GeneratedRegex("^#[1-9][0-9]{0,6}$")]
    private static partial Regex HashNumber();
}
