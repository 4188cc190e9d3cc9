using System.Text.RegularExpressions;
using Minutes.CarryOver;
using Minutes.Documents;
using Minutes.Series;

namespace Minutes.Validation.Agenda;

/// <summary>What stands below the name of a topic.</summary>
internal static partial class TopicBody
{
    /// <summary>The lines that say something, without the note on the topic's age.</summary>
    internal static IEnumerable<string> LinesOf(MinutesDocument document, Topic topic) => topic.Body.Of(document)
        .Where(line => line.IsContent)
        .Select(line => AgeNote.Without(document.TextOf(line.Content)))
        .Where(text => text.Length > 0);

    /// <summary>The same lines as hashes, to tell in a moment that some line is new.</summary>
    internal static IEnumerable<int> HashesOf(MinutesDocument document, LineRange lines)
    {
        foreach (var line in lines.Of(document))
        {
            if (!line.IsContent) continue;
            var text = document.Source.Slice(line.Content);
            if (text.Contains("continu", StringComparison.OrdinalIgnoreCase)) text = AgeNote.Without(text.ToString());
            if (text.Length > 0) yield return string.GetHashCode(text);
        }
    }

    /// <summary>Whether a heading only names a group of topics, or of what is done: nothing is to be said of it, or of each of them.</summary>
    internal static bool IsGroup(Topic topic) =>
        topic.Form is TopicForm.Heading && (topic.Section.End > topic.Section.Own.End || TopicReader.HoldsBullets(topic.Section));

    /// <summary>Whether a topic stands in a group whose name says what came of all in it: "Completed since last week".</summary>
    internal static bool IsInDoneGroup(Topic topic) => topic.Path.Any(group => TopicSigns.IsDoneHeading(group.Text) || DoneGroup().IsMatch(group.Text));

    [GeneratedRegex(@"^\W*(?:completed?|done|finished|closed|merged|released|resolved|solved|erledigt|abgeschlossen)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DoneGroup();
}
