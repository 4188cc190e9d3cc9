using Xunit;

namespace Minutes.Tests.Rendering;

public sealed class TemplateLanguageTests
{
    [Theory]
    [InlineData("{{ while true }}{{ end }}", "while")]
    [InlineData("{{ tablerow t in topics }}{{ end }}", "tablerow")]
    [InlineData("{{ with series }}{{ end }}", "with")]
    [InlineData("{{ wrap f }}{{ end }}", "wrap")]
    [InlineData("{{ import series }}", "import")]
    [InlineData("{{ readonly title }}", "readonly")]
    [InlineData("{{ this }}", "this")]
    [InlineData("{{ x = {} }}", "{ }")]
    [InlineData("{{ f do; ret 1; end }}", "do")]
    [InlineData("{{ x = @title }}", "@")]
    [InlineData("{{ string.size ^topics }}", "^")]
    [InlineData("{{ 2 ^ 100000000 }}", "^")]
    [InlineData("{{ 1 << 100000000 }}", "<<")]
    [InlineData("{{ [1] >> [2] }}", ">>")]
    public void What_minutes_do_not_need_is_no_part_of_the_language(string template, string word) =>
        Assert.Contains($"`{word}` is not part of the template language of minutes", TemplateModels.Render(template), StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ series.name = 1 }}", "1:4: a field cannot be changed")]
    [InlineData("{{ topics[0] = 1 }}", "1:4: a field cannot be changed")]
    [InlineData("{{ x = []; x[0] = x }}", "1:12: a field cannot be changed")]
    [InlineData("{{ series.name += 'x' }}", "1:4: a field cannot be changed")]
    [InlineData("{{ series.count++ }}", "1:4: a field cannot be changed")]
    [InlineData("{{ capture series.name }}x{{ end }}", "1:4: here stands more than a variable's name")]
    [InlineData("{{ for series.name in topics }}x{{ end }}", "1:4: here stands more than a variable's name")]
    [InlineData("{{ func f; $0; end }}", "1:12: a function names its parameters here")]
    [InlineData("{{ func f(all...); all; end }}", "1:11: a function names its parameters here")]
    [InlineData("{{ 99999999999999999999 }}", "1:4: the number is too large")]
    [InlineData("{{ 1.0e999 }}", "1:4: the number is too large")]
    public void No_value_can_be_changed_in_place(string template, string problem) =>
        Assert.StartsWith($"minutes.md:{problem}", TemplateModels.Render(template), StringComparison.Ordinal);

    [Fact]
    public void What_the_language_lacks_is_told_wherever_it_stands_in_the_order_of_the_text() =>
        Assert.Equal(
            ["1:9", "2:17", "3:15"],
            TemplateModels.Parse("{{ if !(this) }}\n{{ for x in [1, {a: 1}] }}\n{{ capture y; while true; end; end }}\n{{ end }}{{ end }}")
                .Problems.Select(problem => problem.Position.ToString()));
}
