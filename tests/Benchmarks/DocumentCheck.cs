using Minutes.Documents;
using Minutes.Text;

namespace Benchmarks;

/// <summary>What is true of each document that was read, whatever its bytes.</summary>
internal static class DocumentCheck
{
    /// <summary>Throws where it is not.</summary>
    internal static void Run(MinutesDocument document, byte[] bytes)
    {
        Expect(document.Source.ToBytes().AsSpan().SequenceEqual(bytes), "the bytes come back");
        Expect(document.Prose.Length == document.Source.Text.Length, "the prose is as long as the text");
        foreach (var line in document.Lines) ExpectOn(document, line.Index, line.Content);
        foreach (var title in document.Titles) ExpectOn(document, title.Line, title.Span, title.Written?.Span ?? title.Span);
        foreach (var section in document.Sections)
        {
            ExpectOn(document, section.Line, section.TextSpan);
            Expect(section.Own.Start <= section.Own.End && section.Own.End <= section.End && section.End <= document.Lines.Length, "sections lie in the text");
        }

        foreach (var handle in document.Handles) Expect(document.TextOf(handle.Span) == "@" + handle.Login, "handles stand where they say");
        foreach (var participant in document.Participants) Expect(document.TextOf(participant.Span).EndsWith(participant.Name, StringComparison.Ordinal), "so do participants");
        foreach (var reference in document.References) ExpectOn(document, reference.Line, reference.Span, reference.LinkText ?? reference.Span);
        foreach (var item in document.ActionItems) ExpectOn(document, item.Line, [.. item.Owners.Select(owner => owner.Span)]);
        foreach (var topic in document.Topics) Expect(topic.Lines.Start < topic.Lines.End && topic.Lines.End <= document.Lines.Length, "topics lie in the text");
    }

    private static void ExpectOn(MinutesDocument document, int line, params ReadOnlySpan<TextSpan> spans)
    {
        var whole = document.Lines[line].Span;
        foreach (var span in spans) Expect(span.Start >= whole.Start && span.Length >= 0 && span.End <= whole.End, "spans lie on their line");
    }

    private static void Expect(bool condition, string truth)
    {
        if (!condition) throw new InvalidDataException($"not true: {truth}");
    }
}
