using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Series;

namespace Minutes.CarryOver;

/// <summary>Chooses the lines below a topic's name that come along with it.</summary>
internal static class TextSelection
{
    /// <summary>The indexes of the lines, in order. A done item is left with all that stands below it.</summary>
    internal static ImmutableArray<int> Select(PastTopic topic, History history, CarriedText text)
    {
        var open = OpenLines(topic);
        if (text is CarriedText.All) return [.. open.Select(line => line.Index)];
        var chosen = open.Where(line =>
            IsNamingLine(topic, line)
            || OpenAction.In(topic, new(line.Index, line.Index + 1)) is not null
            || history.IsStandingLine(topic.Document.TextOf(line.Content))
            || (text is CarriedText.Open && IsOpen(topic, line)));
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
            var isDone = TopicSigns.IsDoneLine(topic.Document, line) || IsFinishedByChild(topic, line);
            skippedDepth = isDone ? Math.Max(line.Depth, 1) : int.MaxValue;
            if (!isDone && !IsOutdated(topic.Document.TextOf(line.Content))) open.Add(line);
        }

        return open;
    }

    /// <summary>An item whose first subitem says "Done" and no more: "the outline -> done" says it of itself.</summary>
    private static bool IsFinishedByChild(PastTopic topic, MinutesLine line)
    {
        if (line.Kind is not LineKind.Item || line.Index + 1 >= topic.Topic.Lines.End) return false;
        var child = topic.Document.Lines[line.Index + 1];
        return child.Kind is LineKind.Item
            && child.Depth == line.Depth + 1
            && TopicSigns.IsBareVerdict(topic.Document.TextOf(child.Content));
    }

    /// <summary>What was true of the last meeting only: "Not discussed", "moved to next week", and how long the topic had been open then.</summary>
    private static bool IsOutdated(string text) =>
        AgeNote.IsOne(text) || (DeferralWords.IsStatement(text) && WrittenDate.FirstIn(text) is null);

    private static bool IsNamingLine(PastTopic topic, MinutesLine line) =>
        topic.Identity.References.Count > 0
        && line.Index == topic.Body.First().Index
        && TopicIdentity.NamingReferences(topic.Document, topic.Topic).Any(reference => reference.Line == line.Index);

    private static bool IsOpen(PastTopic topic, MinutesLine line)
    {
        var text = topic.Document.TextOf(line.Content);
        var range = new LineRange(line.Index, line.Index + 1);
        return TopicSigns.IsWaiting(text)
            || text.TrimEnd().EndsWith('?')
            || topic.Document.ActionItemsIn(range).Any(item => item.IsOpenPromise)
            || topic.Document.ReferencesIn(range).Any();
    }
}
