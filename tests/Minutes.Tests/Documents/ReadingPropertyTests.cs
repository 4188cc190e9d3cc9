using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Documents;

/// <summary>What holds for minutes however they are written.</summary>
public sealed class ReadingPropertyTests
{
    [Fact]
    public void Whatever_the_bytes_they_come_back_as_they_were_or_the_mistake_has_a_place() => NastyText.Bytes.SampleSeeded(bytes =>
    {
        var read = SourceText.Decode("n/20230308.md", bytes);
        if (read.Value is { } source) Assert.Equal(bytes, source.ToBytes());
        else Assert.True(Assert.Single(read.Problems).Position is { Line: >= 1, Column: >= 1 });
    });

    [Fact]
    public void Every_part_lies_on_its_line() => NastyText.Any.SampleSeeded(text =>
    {
        if (Read(text) is not { } document) return;
        Assert.Equal(document.Source.Lines, document.Lines.Select(line => line.Span));
        Assert.All(document.Lines, line => AssertInside(line.Content, line.Span));
        Assert.All(document.Titles, title => AssertOn(document, title.Line, title.Span, title.Written?.Span));
        Assert.All(document.Sections, section => AssertOn(document, section.Line, section.TextSpan));
        Assert.All(document.References, reference => AssertOn(document, reference.Line, reference.Span, reference.LinkText));
        Assert.All(document.Participants, participant => AssertOn(document, LineOf(document, participant.Span), participant.Span));
        Assert.All(document.Handles, handle => AssertOn(document, LineOf(document, handle.Span), handle.Span));
        Assert.All(document.ActionItems, item => Assert.All(item.Owners, owner => AssertOn(document, item.Line, owner.Span)));
    });

    [Fact]
    public void Everything_stands_in_the_order_of_the_text() => NastyText.Any.SampleSeeded(text =>
    {
        if (Read(text) is not { } document) return;
        AssertAscending(document.Titles.Select(title => title.Line));
        AssertAscending(document.Sections.Select(section => section.Line));
        AssertAscending(document.Topics.Select(topic => topic.Line));
        AssertAscending(document.ActionItems.Select(item => item.Line));
        AssertAscending(document.Handles.Select(handle => handle.Span.Start));
        AssertAscending(document.References.Select(reference => reference.Span.Start));
    });

    [Fact]
    public void Sections_and_topics_lie_inside_of_what_they_stand_in() => NastyText.Any.SampleSeeded(text =>
    {
        if (Read(text) is not { } document) return;
        Assert.All(document.Sections, section =>
        {
            Assert.True(section.Line < section.Own.Start && section.Own.Start <= section.Own.End && section.Own.End <= section.End);
            Assert.True(section.End <= (section.Parent?.End ?? document.Lines.Length) && section.Line > (section.Parent?.Line ?? -1));
        });
        Assert.All(document.Topics, topic => Assert.True(
            topic.Lines.Start >= topic.Section.Line && topic.Lines.Start < topic.Lines.End && topic.Lines.End <= topic.Section.Own.End));
        Assert.All(document.Topics.Zip(document.Topics.Skip(1)), pair => Assert.True(pair.First.Lines.End <= pair.Second.Lines.Start));
    });

    [Fact]
    public void Prose_differs_from_the_text_by_blanks_only() => NastyText.Any.SampleSeeded(text =>
    {
        if (Read(text) is not { } document) return;
        Assert.Equal(text.Length, document.Prose.Length);
        Assert.All(text.Zip(document.Prose), pair => Assert.True(pair.First == pair.Second || pair.Second == ' '));
        Assert.Equal(document.Source.Lines, SourceText.From("", document.Prose).Lines);
    });

    [Fact]
    public void Reading_twice_gives_the_same() => NastyText.Any.SampleSeeded(text => Assert.Equal(Shown(Read(text)), Shown(Read(text))));

    [Fact]
    public void Line_ends_make_no_difference() => NastyText.Any.SampleSeeded(text =>
    {
        var lines = text.ReplaceLineEndings("\n");
        Assert.Equal(Shown(Read(lines)), Shown(Read(lines.Replace("\n", "\r\n", StringComparison.Ordinal))));
    });

    private static MinutesDocument? Read(string text) => MinutesDocument.Read(SourceText.From("n/20230308.md", text)).Value;

    private static int LineOf(MinutesDocument document, TextSpan span) => document.Source.LineIndexAt(span.Start);

    private static void AssertOn(MinutesDocument document, int line, params TextSpan?[] spans) =>
        Assert.All(spans.OfType<TextSpan>(), span => AssertInside(span, document.Lines[line].Span));

    private static void AssertInside(TextSpan inner, TextSpan outer) =>
        Assert.True(outer.Start <= inner.Start && inner.Length >= 0 && inner.End <= outer.End, $"{inner} lies outside of {outer}");

    private static void AssertAscending(IEnumerable<int> places)
    {
        var all = places.ToImmutableArray();
        Assert.Equal(all.Distinct().Order(), all);
    }

    /// <summary>All that was read, without places that depend on line ends.</summary>
    private static string Shown(MinutesDocument? document) => document is null ? "" : string.Join('\n', [
        .. document.Lines.Select(line => $"{line.Kind} {line.Depth} {document.TextOf(line.Content)}"),
        .. document.Titles.Select(title => $"title {title.Level} {title.Text} {title.Date}"),
        .. document.Sections.Select(section => $"section {section.Kind} {section.Text} {section.Own} {section.End} {section.Parent?.Line}"),
        .. document.Participants.Select(participant => $"participant {participant.Name} {participant.Attendance}"),
        .. document.References.Select(reference => $"reference {reference.Key} {reference.Form} {reference.Target} {reference.Line}"),
        .. document.ActionItems.Select(item => $"action {item.Line} {item.IsDone} {string.Join(' ', item.Owners.Select(owner => owner.Login))}"),
        .. document.Topics.Select(topic => $"topic {topic.Form} {topic.Text} {topic.Lines}"),
    ]);
}
