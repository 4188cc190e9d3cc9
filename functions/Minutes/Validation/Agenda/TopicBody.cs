using System.Text.RegularExpressions;
using Minutes.CarryOver;
using Minutes.Documents;

namespace Minutes.Validation.Agenda;

/// <summary>What stands below the name of a topic.</summary>
internal static partial class TopicBody
{
    /// <summary>Whether a heading only names a group of topics, or of what is done: nothing is to be said of it, or of each of them.</summary>
    internal static bool IsGroup(Topic topic) =>
        topic.Form is TopicForm.Heading && (topic.Section.End > topic.Section.Own.End || TopicReader.HoldsBullets(topic.Section));

    /// <summary>Whether a topic stands in a group whose name says what came of all in it: "Completed since last week".</summary>
    internal static bool IsInDoneGroup(Topic topic) => topic.Path.Any(group => TopicSigns.IsDoneHeading(group.Text) || DoneGroup().IsMatch(group.Text));

    [GeneratedRegex(@"^\W*(?:completed?|done|finished|closed|merged|released|resolved|solved|erledigt|abgeschlossen)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DoneGroup();
}
