using System.Text.RegularExpressions;
using Minutes.CarryOver;
using Minutes.Documents;

namespace Minutes.Validation.Agenda;

/// <summary>MIN025: an item that is said to be done while all its issues are open.</summary>
internal sealed partial class DoneButOpen : Rule
{
    /// <summary>An item with more issues is a list of them, and says nothing of each.</summary>
    private const int MostIssues = 50;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new("MIN025", "done-but-open", Severity.Warning)
    {
        Trigger = "An item says that it is done, and every issue that it names is open. Found only where the states of issues are known.",
        Reason = "Either the issue was forgotten, or the item is not done: whoever reads only one of them is misled.",
        Before = "* https://github.com/open-tidepool/network/issues/12 -> done",
        After = "* https://github.com/open-tidepool/network/issues/12 -> the last test is missing",
    };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (submission.States.IsEmpty || submission.Document.References.IsEmpty) yield break;
        var document = submission.Document;
        foreach (var topic in document.Topics)
        {
            var parents = new Stack<MinutesLine>();
            foreach (var line in topic.Lines.Of(document).Where(line => line.IsContent))
            {
                while (parents.TryPeek(out var parent) && (parent.Depth > line.Depth || (parent.Depth == line.Depth && line.Kind is LineKind.Item))) parents.Pop();
                var issues = SaysDone(document, topic, line) ? IssuesOf(document, topic, line, parents) : [];
                if (line.Kind is LineKind.Item) parents.Push(line);
                if (issues.Count is 0 or > MostIssues || !issues.TrueForAll(issue => IsOpen(submission, issue))) continue;
                var names = string.Join(", ", issues.Select(issue => issue.Target!).Distinct());
                yield return At(line.Content, $"this says done, and {names} {(issues.DistinctBy(issue => issue.Key).Count() == 1 ? "is" : "are")} open", "close the issue, or say what is left to do");
            }
        }
    }

    private static bool IsOpen(Submission submission, Reference issue) =>
        issue.Target is { } target && submission.States.GetValueOrDefault(target, IssueState.Closed) is IssueState.Open;

    private static bool SaysDone(MinutesDocument document, Topic topic, MinutesLine line)
    {
        var text = document.Prose.AsSpan(line.Content.Start, line.Content.Length);
        return line.Index == topic.Line && topic.Form is TopicForm.Heading
            ? TopicSigns.IsDoneHeading(topic.Text)
            : StatusWords.IsDone(text) && !Began().IsMatch(text);
    }

    /// <summary>What is done: the issues of the line itself; for a bare "done", those of the item that it stands below, and at last those that name the topic.</summary>
    private static List<Reference> IssuesOf(MinutesDocument document, Topic topic, MinutesLine line, Stack<MinutesLine> parents)
    {
        var own = IssuesOn(line.Index);
        if (own.Count > 0) return own;
        if (line.Index == topic.Line) return Naming();
        if (!TopicSigns.IsBareVerdict(document.TextOf(line.Content))) return [];
        return parents.TryPeek(out var parent) && parent.Index != topic.Line ? IssuesOn(parent.Index) : Naming();

        List<Reference> IssuesOn(int index) => [.. document.ReferencesIn(new(index, index + 1)).Take(MostIssues + 1)];
        List<Reference> Naming() => [.. TopicIdentity.NamingReferences(document, topic).Take(MostIssues + 1)];
    }

    /// <summary>That an issue was opened or written is done; the issue itself is not.</summary>
    [GeneratedRegex(@"\b(?:open(?:ed|s|ing)\b|open (?:an?|the)\b|creat(?:e|ed|es|ing)\b|fil(?:e|ed|ing)\b|submit(?:ted)?\b|wr(?:ite|ote|itten)\b|report(?:ed)?\b|rais(?:e|ed)\b|draft(?:ed)?\b|add(?:ed|ing)?\b|review(?:ed)?\b|comment(?:ed)?\b|linked\b|assign(?:ed)?\b|mov(?:e|ed|ing)\b|split\b|ping(?:ed)?\b|ask(?:ed)?\b|label(?:led|ed)?\b|eröffnet|angelegt|erstellt|geschrieben)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Began();
}
