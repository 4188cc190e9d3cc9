using System.Globalization;
using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;
using Minutes.Validation.Links;

namespace Minutes.Validation.References;

/// <summary>The text of a link names one issue, its address another.</summary>
internal sealed partial class LinkMismatch : Rule
{
    private const string Advice = "look which of both is meant, and make the other one the same";

    public override RuleInfo Info { get; } = new("MIN050", "link-mismatch", Severity.Warning)
    {
        Trigger = "The text of a link names another issue, pull request or repository than its address.",
        Reason = "Readers believe the text and programs follow the address: one of both is led to the wrong place.",
        Before = "* [network#24](https://github.com/open-tidepool/network/issues/42)",
        After = "* [network#42](https://github.com/open-tidepool/network/issues/42)",
    };

    public override IEnumerable<Finding> Check(Submission submission) => In(submission).Select(one => At(one.Text, one.Difference, Advice));

    /// <summary>The texts of links that name something else than their addresses, each with the difference in words.</summary>
    internal static IEnumerable<(TextSpan Text, string Difference)> In(Submission submission)
    {
        var known = new KnownRepositories(submission);
        var prose = submission.Document.Prose;
        foreach (var link in submission.Links)
        {
            if (link.Form is not LinkForm.Link || link.Text.Length == 0) continue;
            var text = prose.AsSpan(link.Text.Start, link.Text.Length);
            if (!text.ContainsAnyInRange('0', '9') || PlainlyAgree(text, prose.AsSpan(link.Address.Start, link.Address.Length))) continue;
            if (IssueAddress().Match(prose, link.Address.Start, link.Address.Length) is not { Success: true } address) continue;
            if (Difference(text.ToString(), address, known) is { } difference) yield return (link.Text, difference);
        }
    }

    /// <summary>The usual cases, told quickly: <c>[docs#12](…/docs/issues/12)</c>, <c>[The title #12](…/12)</c>, <c>[PR#12](…/12)</c>.</summary>
    private static bool PlainlyAgree(ReadOnlySpan<char> text, ReadOnlySpan<char> address)
    {
        text = text.Trim(' ');
        var hash = text.IndexOfAny('#', '!');
        if (hash < 0 || !address.EndsWith(text[(hash + 1)..])) return false;
        var path = address[..^(text.Length - hash - 1)];
        if (!path.EndsWith('/')) return false;
        var name = text[..hash].TrimEnd('/');
        if (name is [] or [.., ' '] || NamedIssue.IsKind(name)) return true;
        var at = path.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at > 0 && path[at - 1] == '/' && at + name.Length < path.Length && path[at + name.Length] == '/';
    }

    private static string? Difference(string text, Match address, KnownRepositories known)
    {
        var number = int.Parse(address.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
        var isPull = address.Groups["kind"].ValueSpan.StartsWith("pull", StringComparison.Ordinal);
        var named = NamedIssue.In(text).Where(one => !(one.IsAside && isPull && one.Number != number)).ToList();
        if (named.Count == 0) return null;
        if (named.Find(one => one.Number == number) is not { } same) return NamedIssue.Stands(number, text) ? null : $"the text names #{named[0].Number}, the address #{number}";
        var (owner, name) = (address.Groups["owner"].Value, address.Groups["name"].Value);
        return same.Repository is { } written && IsAnother(written, new(owner, name), known)
            ? $"the text names {written}, the address {owner}/{name}"
            : null;
    }

    /// <summary>
    /// Whether a written name is another repository's. People abbreviate: <c>fw#12</c>, <c>GFT#12</c>; what is no known repository's
    /// name and could stand for the right one is taken as a nickname.
    /// </summary>
    private static bool IsAnother(string written, RepositoryName actual, KnownRepositories known)
    {
        var slash = written.LastIndexOf('/');
        var name = written[(slash + 1)..];
        var owner = slash > 0 ? written[..slash] : actual.Owner;
        if (!owner.Equals(actual.Owner, StringComparison.OrdinalIgnoreCase) && known.HasOwner(owner)) return true;
        if (name.Equals(actual.Name, StringComparison.OrdinalIgnoreCase)) return false;
        return known.HasName(name) || !(Nickname.CanBe(name, actual.Name) || Nickname.CanBe(name, actual.Owner));
    }

    [GeneratedRegex(@"^https?://[^/\s]{1,100}/(?<owner>[^/\s]{1,100})/(?<name>[^/\s]{1,100})/(?:-/)?(?<kind>issues?|pulls?|merge_requests|discussions?)/(?<number>[1-9][0-9]{0,6})(?![0-9])")]
    private static partial Regex IssueAddress();
}
