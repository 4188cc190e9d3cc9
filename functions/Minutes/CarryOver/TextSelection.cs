using System.Collections.Immutable;
using Minutes.Documents;

namespace Minutes.CarryOver;

/// <summary>Chooses the lines below a topic's name that come along with it.</summary>
internal static class TextSelection
{
    /// <summary>The indexes of the lines, in order. A done item is left with all that stands below it.</summary>
    internal static ImmutableArray<int> Select(PastTopic topic, CarriedText text)
    {
        var open = OpenLines(topic);
        if (text is CarriedText.All) return [.. open.Select(line => line.Index)];
        var chosen = open.Where(line => IsNamingLine(topic, line) || IsOpenAction(topic, line) || (text is CarriedText.Open && IsOpen(topic, line)));
        return [.. chosen.Select(line => line.Index)];
    }

    /// <summary>The lines that are not done; those below a done item and statements that the topic is put off are left out, too.</summary>
    private static List<MinutesLine> OpenLines(PastTopic topic)
    {
        var open = new List<MinutesLine>();
        var skippedDepth = int.MaxValue;
        foreach (var line in topic.Topic.Body.Of(topic.Document))
        {
            if (!line.IsContent) continue;
            if (line.Depth > skippedDepth || (line.Depth == skippedDepth && line.Kind is LineKind.Text)) continue;
            var isDone = TopicSigns.IsDoneLine(topic.Document, line);
            skippedDepth = isDone ? Math.Max(line.Depth, 1) : int.MaxValue;
            if (!isDone && !Series.AgeNote.IsOne(topic.Document.TextOf(line.Content))) open.Add(line);
        }

        return open;
    }

    private static bool IsNamingLine(PastTopic topic, MinutesLine line) =>
        topic.Identity.References.Count > 0
        && line.Index == topic.Body.First().Index
        && TopicIdentity.NamingReferences(topic.Document, topic.Topic).Any(reference => reference.Line == line.Index);

    private static bool IsOpenAction(PastTopic topic, MinutesLine line) =>
        topic.Document.ActionItemsIn(new(line.Index, line.Index + 1)).Any(item => !item.IsDone && !item.Owners.IsEmpty);

    private static bool IsOpen(PastTopic topic, MinutesLine line)
    {
        var text = topic.Document.TextOf(line.Content);
        return TopicSigns.IsWaiting(text) || text.TrimEnd().EndsWith('?') || topic.Document.ReferencesIn(new(line.Index, line.Index + 1)).Any();
    }
}
