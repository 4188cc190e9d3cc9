using Minutes.Rendering;
using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Rendering;

public sealed class TemplateRenderTests
{
    [Theory]
    [InlineData("# {{ title }} {{ date }}", "# IaaS Weekly 2023-03-15")]
    [InlineData("{{ count + 1 }} {{ live }} {{ series.name }} {{ series['weekday'] }}", "4 true iaas Wednesday")]
    [InlineData("{{ for topic in topics }}{{ for.index }}:{{ topic.title }} {{ end }}", "0:Flavors 1:Air gap ")]
    [InlineData("{{ for topic in topics }}{{ for r in topic.references }}{{ r }},{{ else }}none{{ end }};{{ end }}", "#7,#12,;none;")]
    [InlineData("{{ topics.size }} {{ topics[-1].title }} {{ title.size }}", "2 Air gap 11")]
    [InlineData("{{ case count }}{{ when 1, 2 }}few{{ when 3 }}three{{ else }}many{{ end }}", "three")]
    [InlineData("{{ capture head }}<{{ title }}>{{ end }}{{ head }}{{ head.size }}{{ head == '<IaaS Weekly>' }}", "<IaaS Weekly>13true")]
    [InlineData("{{ func item(text, mark = '*') }}{{ mark }} {{ text }};{{ end }}{{ item 'a' }}{{ 'b' | item '-' }}", "* a;- b;")]
    [InlineData("{{ for n in 1..3 }}{{ n }}{{ end }}{{ for n in participants reversed limit:1 }}{{ n }}{{ end }}", "123@bob")]
    [InlineData("{{ $'{title}: {count * 1.5}' }} {{ 7 // 2 }} {{ 7 % 2 }} {{ live ? 'on' : 'off' }}", "IaaS Weekly: 4.5 3 1 on")]
    public void A_template_is_filled_from_the_model(string template, string text) => Assert.Equal(text, TemplateModels.Render(template));

    [Theory]
    [InlineData("{{ if owner }}yes{{ else }}no{{ end }}", "no")]
    [InlineData("[{{ owner }}]", "[]")]
    [InlineData("{{ owner ?? 'nobody' }}", "nobody")]
    [InlineData("[{{ owner?.name }}]", "[]")]
    [InlineData("{{ owner == null }} {{ topics != null }}", "true true")]
    [InlineData("{{ for o in owner }}{{ o }}{{ else }}none{{ end }}", "none")]
    [InlineData("by {{ 'x' + owner }}", "by x")]
    public void A_field_that_holds_nothing_can_be_asked_for(string template, string text) => Assert.Equal(text, TemplateModels.Render(template));

    [Theory]
    [InlineData("a\r\n{{ title }}\rb\n", "a\nIaaS Weekly\nb\n")]
    [InlineData("{{ \"a\\r\\nb\" }}", "a\nb")]
    [InlineData("a\r\n{{~ if live ~}}\r\nb\r\n{{~ end ~}}\r\nc", "a\nb\nc")]
    [InlineData("* {{ for p in participants }}\n  {{ p + \"\\n\\nx\" }}\n{{ end }}", "* \n  @ann\n\n  x\n\n  @bob\n\n  x\n")]
    public void Lines_end_with_a_line_feed_and_empty_ones_have_no_blanks(string template, string text) =>
        Assert.Equal(text, TemplateModels.Render(template));

    [Fact]
    public void A_rendering_changes_neither_the_model_nor_the_functions()
    {
        const string shadowing = "{{ title = 'x'; string = 1; count += 1; topics = [] }}{{ title }}{{ string }}{{ count }}{{ topics.size }}";
        Assert.Equal("x140", TemplateModels.Render(shadowing));
        Assert.Equal("IaaS Weekly 3 2 A", TemplateModels.Render("{{ title }} {{ count }} {{ topics.size }} {{ string.upcase 'a' }}"));
    }

    [Fact]
    public void The_empty_template_gives_the_empty_text() => Assert.Equal("", TemplateModels.Render(""));

    [Fact]
    public void A_template_that_was_read_once_renders_many_models()
    {
        var template = MinutesTemplate.Parse(SourceText.From("a.md", "{{ x }}")).Value!;
        Assert.Equal(["1", "true", "b", ""], new TemplateValue[] { 1, true, "b", TemplateValue.None }.Select(x => template.Render(new() { ["x"] = x }).Value!));
    }
}
