using System.Collections.Immutable;
using Minutes.CarryOver;
using Minutes.Documents;
using Minutes.Series;

namespace Minutes.Outlines;

/// <summary>The carried lines of a topic as they are to stand: an item whose parent stayed behind moves to the left, or it would be code.</summary>
internal static class CarriedLines
{
    /// <param name="decision">The decision on the topic.</param>
    /// <param name="form">What the topic is to be: a bullet may become a heading, and what stood below it moves to the left.</param>
    internal static ImmutableArray<string> Of(CarryDecision decision, TopicForm form)
    {
        var document = decision.From.Document;
        var carried = decision.Lines.ToHashSet();
        var ancestors = new Stack<Placed>();
        if (form is TopicForm.Bullet) ancestors.Push(new(1, IndentOf(document.TextOf(document.Lines[decision.Topic.Line].Span)), 0));
        var lines = ImmutableArray.CreateBuilder<string>(decision.Lines.Length);
        foreach (var line in decision.Topic.Body.Of(document))
        {
            if (!line.IsContent) continue;
            while (ancestors.TryPeek(out var open) && (line.Kind is LineKind.Item ? open.Depth >= line.Depth : open.Depth > line.Depth)) ancestors.Pop();
            if (!carried.Contains(line.Index)) continue;

            var text = AgeNote.Without(document.TextOf(line.Span).TrimEnd());
            var indent = IndentOf(text);
            var placed = Place(line, indent, ancestors, decision.Topic, form);
            if (line.Kind is LineKind.Item) ancestors.Push(placed);
            lines.Add(string.Concat(text.AsSpan(0, Math.Min(indent, placed.Indent)), new string(' ', Math.Max(0, placed.Indent - indent)), text.AsSpan(indent)));
        }

        return lines.DrainToImmutable();
    }

    private static Placed Place(MinutesLine line, int indent, Stack<Placed> ancestors, Topic topic, TopicForm form)
    {
        if (!ancestors.TryPeek(out var parent)) return new(line.Depth, indent, line.Depth <= 1 && topic.Form == form ? indent : 0);
        var hasParent = parent.Depth == (line.Kind is LineKind.Item ? line.Depth - 1 : line.Depth);
        return new(line.Depth, indent, hasParent ? Math.Max(0, indent - parent.WrittenIndent + parent.Indent) : parent.Indent + 2);
    }

    private static int IndentOf(string line) => line.Length - line.TrimStart().Length;

    /// <param name="Depth">Depth of the item in its list.</param>
    /// <param name="WrittenIndent">Its indentation as it is written, in characters.</param>
    /// <param name="Indent">Its indentation in the next minutes.</param>
    private readonly record struct Placed(int Depth, int WrittenIndent, int Indent);
}
