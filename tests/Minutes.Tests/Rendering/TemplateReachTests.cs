using Xunit;

namespace Minutes.Tests.Rendering;

public sealed class TemplateReachTests
{
    [Theory]
    [InlineData("include 'secrets'")]
    [InlineData("include_join ['a'] ','")]
    [InlineData("object.eval '1'")]
    [InlineData("object.eval_template '1'")]
    [InlineData("object.to_json series")]
    [InlineData("object.from_json '{}'")]
    [InlineData("object.format count 'D9'")]
    [InlineData("object.typeof title")]
    [InlineData("date.now")]
    [InlineData("timespan.zero")]
    [InlineData("math.random 1 2")]
    [InlineData("math.uuid")]
    [InlineData("math.format 1 'D999999999'")]
    [InlineData("regex.match 'aaaaaaaaaaaaaaaaaaaaaaaa!' '(a+)+$'")]
    [InlineData("html.strip '<a>'")]
    [InlineData("string.md5 'a'")]
    [InlineData("array.each topics 1")]
    [InlineData("array.add topics 1")]
    public void Scribans_other_functions_do_not_exist(string call) =>
        Assert.Matches("^minutes.md:1:[0-9]+: (there is no|[`a-z ]+ has no) ", TemplateModels.Render($"{{{{ {call} }}}}"));

    [Theory]
    [InlineData("title.Length")]
    [InlineData("title.chars")]
    [InlineData("title.get_type")]
    [InlineData("title['length']")]
    [InlineData("count.max_value")]
    [InlineData("live.GetType")]
    [InlineData("topics.count")]
    [InlineData("topics.capacity")]
    [InlineData("topics.is_read_only")]
    [InlineData("series.keys")]
    [InlineData("series.store")]
    [InlineData("string.upcase.parameter_count")]
    [InlineData("(1..3).values")]
    public void No_member_of_a_net_type_is_seen(string expression) =>
        Assert.DoesNotMatch("^(?!minutes.md:1:)", TemplateModels.Render($"{{{{ {expression} }}}}"));

    [Theory]
    [InlineData("{{ capture x }}a{{ end }}{{ x.builder }}")]
    [InlineData("{{ func f; ret 1; end; f.body }}")]
    [InlineData("{{ for t in topics; x = for; end; x.is_read_only }}")]
    [InlineData("{{ for t in topics; x = for; end; x }}")]
    [InlineData("{{ string }}")]
    [InlineData("{{ for pair in series; pair.key; end }}")]
    public void What_scriban_makes_itself_shows_nothing_of_net_either(string template) =>
        Assert.StartsWith("minutes.md:1:", TemplateModels.Render(template), StringComparison.Ordinal);
}
