using Minutes.Documents;
using Minutes.Outlines;
using Minutes.Planning;
using Minutes.Rendering;
using Minutes.Tests.Configuration;
using Minutes.Text;
using Scriban.Runtime;
using Xunit;

namespace Minutes.Tests.Rendering;

public sealed class TemplatePageTests
{
    [Fact]
    public void The_page_names_the_fields_of_the_model()
    {
        var outline = new Outline(
            new(2026, 4, 22),
            "# 2026-04-22",
            [new(SectionKind.Agenda, 2, "Agenda", [], [new(TopicForm.Heading, 3, "Node census", [], Decision: null)])],
            Presenter: null,
            '*',
            HasBlankAfterHeading: true);
        var meeting = OutlineModel.Of(outline, new("network", Time: null, "network/20260422.md", PreviousDate: null, PreviousPath: null)).Content;
        var section = First(meeting, "sections");

        Assert.Equal(meeting.Keys, TemplatePage.NamesIn("the meeting"));
        Assert.Equal(section.Keys, TemplatePage.NamesIn("a section"));
        Assert.Equal(First(section, "topics").Keys, TemplatePage.NamesIn("a topic"));
    }

    [Fact]
    public void The_page_shows_the_built_in_template() =>
        Assert.Equal(GeneratedFile.Read("templates/minutes.md"), TemplatePage.Block("the built-in template"));

    [Fact]
    public void The_example_gives_what_the_page_shows()
    {
        var template = MinutesTemplate.Parse(SourceText.From(TemplatePage.Path, TemplatePage.Block("the example"))).Value!;
        var docs = SampleSeries.Read("docs");

        GeneratedFile.Check(TemplatePage.Path, TemplatePage.With("its output", NextMinutes.For(docs, docs.Next!, template).Value!.Text));
    }

    private static ScriptObject First(ScriptObject fields, string list) => (ScriptObject)((ScriptArray)fields[list]!)[0]!;
}
