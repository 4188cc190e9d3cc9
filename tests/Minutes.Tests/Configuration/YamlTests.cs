using Xunit;

namespace Minutes.Tests.Configuration;

public sealed class YamlTests
{
    [Theory]
    [InlineData("pauses: &p\nholidays: []", "1:9: found an anchor (&); anchors and aliases are not allowed here; write the value where it is meant")]
    [InlineData("pauses: *p", "1:9: found an alias (*); anchors and aliases are not allowed here; write the value itself, and put a text that begins with * in quotes")]
    [InlineData("!!", "1:1: found a tag (!); tags are not allowed here; write the value alone")]
    [InlineData("time-zone: !!str UTC", "1:12: found a tag (!); tags are not allowed here; write the value alone")]
    [InlineData("pauses: []\nholidays: []\npauses: []", "3:1: the key \"pauses\" stands here a second time; the first is in line 1; keep one")]
    [InlineData("? [pauses]\n: []", "1:3: expected a key, found a list")]
    [InlineData("time-zone: UTC\n---\ntime-zone: UTC", "2:1: a second YAML document begins here; a configuration is one document; remove the line ---")]
    [InlineData("series:\n  network:\n\t  duration: 1 hour", "3:1: found a tab in the indentation; YAML is indented with blanks")]
    [InlineData("defaults:\n\trota: []", "2:1: found a tab in the indentation; YAML is indented with blanks")]
    public void What_is_dangerous_or_dark_in_YAML_is_told(string yaml, string told) => Assert.Equal([told], Configurations.Mistakes(yaml));

    [Theory]
    [InlineData("holidays: [2026-01-01\nseries: {}", "close the bracket or brace")]
    [InlineData("holidays: [2026-01-01", "close the bracket or brace")]
    [InlineData("defaults: {carry-over: open", "close the bracket or brace")]
    [InlineData("defaults: {carry-over: open\nseries: {}", "close the bracket or brace")]
    [InlineData("time-zone: \"UTC", "close the quotes")]
    [InlineData("time-zone: 'UTC\n", "close the quotes")]
    [InlineData("time-zone: `UTC`", "put a text that begins with @, ` or % in quotes")]
    [InlineData("defaults:\n  : open\n", "write a key, a colon and its value")]
    [InlineData("time-zone: UTC\n  pauses: []", "check the indentation")]
    [InlineData("series:\n    network:\n  storage:", "check the indentation")]
    [InlineData("time-zone: a: b", "put a text with a colon in quotes")]
    [InlineData("time-zone: \"a\\b\\q\"", "write \\\\ for a backslash")]
    public void What_is_no_YAML_is_told_once_with_advice(string yaml, string advice) =>
        Assert.Contains(advice, Assert.Single(Configurations.Mistakes(yaml)), StringComparison.Ordinal);

    [Theory]
    [InlineData("[")]
    [InlineData("[\n")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Nesting_without_end_is_told_before_it_fills_the_stack(string level) => Assert.Contains(
        "more than 64 levels", Assert.Single(Configurations.Mistakes(string.Concat(Enumerable.Repeat(level, 50_000)))), StringComparison.Ordinal);

    [Fact]
    public void A_bomb_of_aliases_is_told_alias_by_alias()
    {
        var mistakes = Configurations.Mistakes("pauses: &a [x, x]\nholidays: &b [*a, *a]\nseries: [*b, *b]\n");
        Assert.Equal(["1:9", "2:11", "2:15", "2:19", "3:10", "3:14"],
            mistakes.Where(mistake => mistake.Contains(": found an a", StringComparison.Ordinal)).Select(mistake => mistake[..mistake.IndexOf(": ", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Too_large_a_file_is_refused() => Assert.Equal(
        ["1:1: the file has 300000 characters, more than the 262144 of a configuration"], Configurations.Mistakes(new string('#', 300_000)));
}
