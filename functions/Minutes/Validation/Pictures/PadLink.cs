using Minutes.Documents;
using Minutes.Validation.Links;

namespace Minutes.Validation.Pictures;

/// <summary>A link to a pad, where the minutes should stand by themselves.</summary>
internal sealed class PadLink : Rule
{
    public override RuleInfo Info { get; } = new("MIN061", "pad-link", Severity.Note)
    {
        Trigger = "The minutes link a pad; a warning where that stands in place of what was said.",
        Reason = "A pad is rewritten or cleared, and is often open to few; what was agreed should stand in the minutes.",
        Before = "* notes: <https://pad.open-tidepool.example/p/gauge-notes>",
        After = "* the battery of the gauge lasts a year",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (!submission.IsOver) yield break;
        var links = PadLinks(submission).ToList();
        if (links.Count == 0) yield break;

        var lines = new PadLinkLines(submission, links);
        var told = new HashSet<Link>();
        foreach (var topic in lines.EmptyTopics())
        {
            told.UnionWith(lines.LinksIn(topic.Lines));
            yield return Instead(lines.LinksIn(topic.Lines).First(), "the topic says nothing but the address of a pad");
        }

        foreach (var link in lines.Pointers().Where(told.Add)) yield return Instead(link, "the minutes send their readers to a pad for what was said");
        if (links.FindAll(link => !told.Contains(link)) is not [var first, .. var rest]) yield break;
        yield return At(first.Address, "the minutes link a pad, which may be changed or cleared any day", "write into the minutes what matters of it")
            with
        { AlsoAt = [.. rest.Select(link => link.Address)] };
    }

    /// <summary>The topics of which this rule says that nothing but the address of a pad stands there.</summary>
    internal static IEnumerable<Topic> TopicsInPads(Submission submission) =>
        PadLinks(submission).ToList() is { Count: > 0 } links ? new PadLinkLines(submission, links).EmptyTopics() : [];

    private Finding Instead(Link link, string message) =>
        At(link.Address, message, "write into the minutes what was agreed there") with { Severity = Severity.Warning };

    private static IEnumerable<Link> PadLinks(Submission submission)
    {
        var hosts = new PadHosts(submission);
        var prose = submission.Document.Prose;
        foreach (var link in submission.Links)
        {
            if (PadAddress.IsOnGitHub(prose, link.Address) || WebAddress.Read(prose, link.Address) is not { } address) continue;
            var host = address.HostIn(prose);
            var path = prose.Substring(address.Path.Start, address.Path.Length);
            if (PadAddress.IsUpload(host, path)) continue;
            var isPad = hosts.IsConfigured(host)
                || PadAddress.IsPad(host, path, prose.Substring(address.Tail.Start, address.Tail.Length))
                || (PadAddress.CanBeNote(host, path) && hosts.IsSeen(host));
            var isFrontPage = path.Length <= 1 && address.Tail.Length == 0;
            if (isPad && !isFrontPage) yield return link;
        }
    }
}
