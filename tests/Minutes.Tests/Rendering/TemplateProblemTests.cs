using Xunit;

namespace Minutes.Tests.Rendering;

public sealed class TemplateProblemTests
{
    [Theory]
    [InlineData("x\n  {{ titel }}", "minutes.md:2:6: there is no `titel`; did you mean `title`?")]
    [InlineData("{{ strin.upcase title }}", "minutes.md:1:4: there is no `strin`; did you mean `string`?")]
    [InlineData("{{ heading = 1 }}{{ headnig }}", "minutes.md:1:21: there is no `headnig`; did you mean `heading`?")]
    [InlineData("{{ quorum }}", "minutes.md:1:4: there is no `quorum`")]
    [InlineData("{{ for t in topics }}{{ t.tilte }}{{ end }}", "minutes.md:1:27: an object has no field `tilte`; did you mean `title`?")]
    [InlineData("{{ series['nmae'] }}", "minutes.md:1:11: an object has no field `nmae`; did you mean `name`?")]
    [InlineData("{{ string.upcse title }}", "minutes.md:1:11: `string` has no function `upcse`; did you mean `upcase`?")]
    [InlineData("{{ title.length }}", "minutes.md:1:10: a text has no field `length`")]
    [InlineData("{{ topics.sise }}", "minutes.md:1:11: a list has no field `sise`; did you mean `size`?")]
    [InlineData("{{ topics[2] }}", "minutes.md:1:11: the index 2 is out of bounds [0, 2] on the `topics` with the indexer: 2")]
    public void A_name_that_does_not_exist_is_told_with_the_nearest_that_does(string template, string problem) =>
        Assert.Equal(problem, TemplateModels.Render(template));

    [Theory]
    [InlineData("a{{ topics }}", "minutes.md:1:5: a list is no text; loop over it with `for`, or use `array.join`")]
    [InlineData("{{ if true }}\n {{ series }}\n{{ end }}", "minutes.md:2:5: an object is no text; print one of its fields")]
    [InlineData("{{ 'a' + topics }}", "minutes.md:1:10: `+` takes texts and numbers, and this is a list")]
    [InlineData("{{ topics == topics }}", "minutes.md:1:4: `==` takes texts and numbers, and this is a list")]
    [InlineData("{{ owner < 3 }}", "minutes.md:1:4: `<` takes texts and numbers, and this is nothing")]
    [InlineData("{{ x = 1; x += series }}", "minutes.md:1:16: this assignment takes texts and numbers, and this is an object")]
    [InlineData("{{ -title }}", "minutes.md:1:5: `-` takes a number, and this is a text")]
    [InlineData("{{ for x in title }}{{ end }}", "minutes.md:1:13: `for` takes a list, and this is a text")]
    [InlineData("{{ for x in series }}{{ end }}", "minutes.md:1:13: `for` takes a list, and this is an object")]
    [InlineData("{{ case topics }}{{ when 1 }}{{ end }}", "minutes.md:1:9: `case` takes a text or a number, and this is a list")]
    [InlineData("{{ title 1 }}", "minutes.md:1:4: only a function takes arguments, and this is a text")]
    [InlineData("{{ owner.name }}", "minutes.md:1:10: `owner` is nothing here; ask for it with `if`, or write `?.`")]
    [InlineData("{{ 1 / 0 }}", "minutes.md:1:4: the result is no finite number; is it divided by zero?")]
    [InlineData("{{ 1 // 0 }}", "minutes.md:1:6: attempted to divide by zero")]
    [InlineData("{{ 1 % 0 }}", "minutes.md:1:6: attempted to divide by zero")]
    [InlineData("{{ '\U0001F600'[0] }}", "minutes.md:1:4: the text has a NUL or half a character")]
    [InlineData("{{ \"a\\0\" }}", "minutes.md:1:4: the text has a NUL or half a character")]
    [InlineData("{{ func f(a) }}{{ end }}{{ f 1 2 }}", "minutes.md:1:32: invalid number of arguments `2` passed to `f 1 2` while expecting `1` arguments")]
    [InlineData("{{ string.replace 'a' }}", "minutes.md:1:22: invalid number of arguments `1` passed to `string.replace 'a'` while expecting `3` arguments")]
    public void A_value_in_a_place_that_cannot_take_it_is_told_where_it_stands(string template, string problem) =>
        Assert.Equal(problem, TemplateModels.Render(template));

    [Theory]
    [InlineData("{{ if }}\nx\n{{ for y in }}\n{{ end }}{{ end }}", new[] { "1:7", "3:13" })]
    [InlineData("a {{ if live }} b", new[] { "1:16" })]
    [InlineData("a {{ end }}", new[] { "1:8" })]
    [InlineData("{{ 'a }}", new[] { "1:8", "1:8" })]
    [InlineData("\r\n\r\n{{ 1 + }}\r\n{{ ) }}", new[] { "3:8", "4:4" })]
    public void All_mistakes_of_syntax_are_told_in_the_order_of_the_text(string template, string[] places) =>
        Assert.Equal(places, TemplateModels.Parse(template).Problems.Select(problem => problem.Position.ToString()));

    [Fact]
    public void A_mistake_of_syntax_says_what_was_expected_and_how_it_is_written() =>
        Assert.Equal(
            "minutes.md:1:7: if statement: Expecting <expression> instead of `}}`; it is written `if <expression> ... end|else|else if`",
            TemplateModels.Render("{{ if }}{{ end }}"));
}
