using Minutes.CarryOver;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Leftovers;

/// <summary>MIN040: what a template has where something is to be filled in.</summary>
internal sealed class TemplateText : Rule
{
    /// <summary>Names that nobody means when they write a handle.</summary>
    private static readonly KnownWords Nobody = new(
        "todo", "tbd", "tba", "handle", "handle1", "handle2", "handle3", "handles", "username", "user-name", "your-handle", "yourhandle", "your_handle", "your-name", "your_name", "yourname", "your-username",
        "your-github-handle", "your-github-username", "github-handle", "githubhandle", "github_handle", "github-name", "github-username", "githubusername", "github-user", "gh-handle", "ghhandle",
        "xxx", "xxxx", "benutzername", "nutzername", "dein-name", "deinname", "name", "firstname", "lastname", "placeholder", "someone", "somebody", "participant", "participant1", "attendee", "attendee1", "user1", "user2");

    internal static RuleInfo About { get; } = new("MIN040", "template-text", Severity.Warning)
    {
        Trigger = "A placeholder of a template was left in: `{{`, `YYYY-MM-DD`, `@todo`, `Topic 1`, \"your name here\".",
        Reason = "What should stand there is missing, and nobody can tell whether it was forgotten or there was nothing.",
        Before = """
            * @handle
            * AI @todo: write to the harbour master
            """,
        After = """
            * @ade-brine
            * AI @mira-k: write to the harbour master
            """,
    };

    public override RuleInfo Info => About;

    /// <summary>Whether a handle stands for whoever is to be named.</summary>
    internal static bool IsNobody(string login) => Nobody.Has(login);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Submission submission)
    {
        List<Placeholder> all = [.. HandlesIn(submission), .. Placeholders.In(submission)];
        return all.Count == 0 ? [] : Found(submission, all);
    }

    private IEnumerable<Finding> Found(Submission submission, List<Placeholder> all) =>
        all.Where(place => !IsMeant(submission, place) && !IsOfPad(submission, place.Line))
            .GroupBy(place => submission.Document.TextOf(place.Span), StringComparer.OrdinalIgnoreCase)
            .Select(places => places.ToList())
            .Select(places => At(places[0].Span, $"the placeholder {Quote.Of(submission.Document.TextOf(places[0].Span))} was left in", "fill it in, or take it out where there was nothing") with
            {
                AlsoAt = [.. places.Skip(1).Select(place => place.Span)],
            });

    /// <summary>A line that the series has each time is no leftover, but nobody is called todo.</summary>
    private static bool IsMeant(Submission submission, Placeholder place) =>
        submission.Source.Slice(place.Span) is not "@todo" && submission.SeriesLines.Contain(submission.Document.TextOf(place.Line.Content));

    /// <summary>A line of the pad is told as such, if that is told at all.</summary>
    private static bool IsOfPad(Submission submission, MinutesLine line) => submission.Tells(PadText.About, line.Content) && PadPhrases.IsOne(submission, line);

    /// <summary>Before a meeting a placeholder waits for whoever takes part.</summary>
    private static IEnumerable<Placeholder> HandlesIn(Submission submission)
    {
        if (!submission.IsOver) yield break;
        foreach (var handle in submission.Document.Handles)
        {
            if (Nobody.Has(handle.Login))
                yield return new(handle.Span, submission.Document.Lines[submission.Source.LineIndexAt(handle.Span.Start)]);
        }
    }
}
