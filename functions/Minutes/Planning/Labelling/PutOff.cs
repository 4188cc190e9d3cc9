using Minutes.CarryOver;
using Minutes.Documents;
using NodaTime;

namespace Minutes.Planning.Labelling;

/// <summary>What minutes say was not discussed, or put off: an item, a topic, all below a heading, or one line.</summary>
internal sealed class PutOff(MinutesDocument document, LocalDate meeting)
{
    private readonly EnclosingItems _items = EnclosingItems.Of(document);
    private readonly Dictionary<Topic, string?> _topics = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, string?> _sections = [];
    private readonly ILookup<int, Topic> _headings = document.Topics.Where(topic => topic.Form is TopicForm.Heading).ToLookup(topic => topic.Line);

    /// <summary>The words that put off what a line refers to; null where there are none.</summary>
    internal string? WordsFor(int line)
    {
        if (IsStatement(TopicIdentity.WithoutReferences(document, line))) return document.TextOf(document.Lines[line].Content);
        foreach (var item in _items.Of(line))
        {
            if (OfTopic(item) is { } words) return words;
        }

        var section = _items.SectionOf(line);
        return section.Path.Append(section).Select(OfSection).FirstOrDefault(words => words is not null);
    }

    /// <summary>Whether a text puts off what it speaks of, alone or behind an arrow: "-> discuss next week".</summary>
    private static bool IsStatement(string text)
    {
        var arrow = text.AsSpan().LastIndexOfAny('>', '→');
        return DeferralWords.IsStatement(text.Trim()) || (arrow >= 0 && DeferralWords.IsStatement(text[(arrow + 1)..].Trim()));
    }

    private string? OfTopic(Topic topic)
    {
        if (!_topics.TryGetValue(topic, out var words))
        {
            words = IsStatement(topic.Text) ? topic.Text : DeferralReader.OfItself(document, topic, meeting)?.Words;
            _topics[topic] = words;
        }

        return words;
    }

    private string? OfSection(Section section)
    {
        if (!_sections.TryGetValue(section.Line, out var words))
        {
            words = DeferralReader.IsGroupOfDeferred(section) ? section.Text
                : DeferralReader.WordsAbove(document, section) ?? _headings[section.Line].Select(OfTopic).FirstOrDefault(found => found is not null);
            _sections[section.Line] = words;
        }

        return words;
    }
}
