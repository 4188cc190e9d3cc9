using System.Text.Json;
using Automation.Reports.Check;
using Minutes.Validation;
using Xunit;

namespace Automation.Tests.Reports.Check;

public sealed class SarifTests
{
    private static readonly string[] Region = ["startLine", "startColumn", "endLine", "endColumn"];

    private const string Text = "# one\n\n* two\n";

    [Fact]
    public Task The_log_keeps_to_the_schema() => SarifSchema.CheckAsync(Checked.Sample().Print(CheckFormat.Sarif));

    [Fact]
    public Task A_log_of_nothing_keeps_to_the_schema() => SarifSchema.CheckAsync(new CheckReport([]).Print(CheckFormat.Sarif));

    [Theory]
    [InlineData("\"level\": \"error\"", "\"level\": \"fatal\"")]
    [InlineData("\"startLine\": 3", "\"startLine\": 0")]
    [InlineData("\"insertedContent\"", "\"inserted\"")]
    [InlineData("\"utf16CodeUnits\"", "\"bytes\"")]
    public async Task The_schema_sees_what_would_be_wrong(string right, string wrong)
    {
        var log = Checked.Sample().Print(CheckFormat.Sarif);
        Assert.Contains(right, log, StringComparison.Ordinal);

        Assert.NotEmpty((await SarifSchema.ReadAsync()).Validate(log.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_result_names_its_rule()
    {
        var run = Run(Checked.Sample());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.Equal(["MIN904", "MIN980", "MIN970", "MIN930"], Results(run).Select(result => result.GetProperty("ruleId").GetString()));
        Assert.All(Results(run), result => Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }

    [Fact]
    public void Every_rule_is_told_of_even_where_it_found_nothing() =>
        Assert.Equal(
            Rules.Infos.Select(info => info.Id),
            Run(new([])).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));

    [Fact]
    public void A_rule_tells_how_to_do_it_right()
    {
        var run = Run(Checked.Report(Text, Checked.At(Text, "two")));
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Last();

        Assert.Contains("\n    # right\n", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("network/20260311.md", "network/20260311.md")]
    [InlineData("a b/ü%20#1?.md", "a%20b/%C3%BC%2520%231%3F.md")]
    public void A_path_is_an_address(string path, string uri) =>
        Assert.Equal(uri, Location(Run(new([Checked.File(path, Text, Checked.At(Text, "two"))])), "artifactLocation", "uri"));

    [Theory]
    [InlineData("two", "3 3 3 6")]
    [InlineData("one\n\n* t", "1 3 3 4")]
    [InlineData("one\n", "1 3 2 1")]
    [InlineData("two\n", "3 3 3 7")]
    public void A_region_ends_where_the_next_character_stands(string place, string region) =>
        Assert.Equal(region, string.Join(' ', Region.Select(name => Location(Run(Checked.Report(Text, Checked.At(Text, place))), "region", name))));

    [Theory]
    [InlineData("the link [#1](https://example.org) is wrong", "the link [#1] (https://example.org) is wrong; do")]
    [InlineData("{{ topic }}", "{{{{ topic }}}}; do")]
    [InlineData("a\u202eb", "a\\u{{202e}}b; do")]
    public void A_message_is_plain_text(string message, string text) =>
        Assert.Equal(text, Results(Run(Checked.Report(Text, Checked.At(Text, "two", message: message, advice: "do"))))[0].GetProperty("message").GetProperty("text").GetString());

    [Fact]
    public void A_fix_is_told_as_replacements()
    {
        var fix = Fix.Replace("write 2", new(Text.IndexOf("two", StringComparison.Ordinal), 3), "2");
        var replacement = Results(Run(Checked.Report(Text, Checked.At(Text, "two") with { Fix = fix })))[0].GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0];

        Assert.Equal("2", replacement.GetProperty("insertedContent").GetProperty("text").GetString());
        Assert.Equal(6, replacement.GetProperty("deletedRegion").GetProperty("endColumn").GetInt32());
    }

    [Fact]
    public void A_fix_without_edits_is_left_out() =>
        Assert.False(Results(Run(Checked.Report(Text, Checked.At(Text, "two") with { Fix = new("drop the mark", []) { DropsByteOrderMark = true } })))[0].TryGetProperty("fixes", out _));

    [Fact]
    public void Further_places_are_related() =>
        Assert.Equal(3, Results(Run(Checked.Report(Text, Checked.At(Text, "one") with { AlsoAt = [new(9, 3)] })))[0]
            .GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32());

    [Theory]
    [InlineData("* two\n", "# new\n\n* two\n", true)]
    [InlineData("* two\n", "* two more\n", false)]
    public void A_finding_is_known_again_by_the_words_of_its_line(string before, string after, bool isSame) =>
        Assert.Equal(isSame, Fingerprints(before, Checked.At(before, "two")).Single() == Fingerprints(after, Checked.At(after, "two")).Single());

    [Fact]
    public void Findings_of_equal_lines_are_told_apart()
    {
        const string text = "x\nx\n";

        var fingerprints = Fingerprints(text, Checked.At(text, "x"), Checked.At(text, "x") with { Span = new(2, 1) });

        Assert.Equal(["1", "2"], fingerprints.Select(fingerprint => fingerprint.Split(':')[1]));
        Assert.Single(fingerprints.Select(fingerprint => fingerprint.Split(':')[0]).Distinct());
    }

    [Fact]
    public void Private_text_changes_no_fingerprint()
    {
        static string Of(string text) => Fingerprints(text, Checked.At(text, text[5..], Checked.Address) with { IsPrivate = true }).Single();

        Assert.Equal(Of("call +49 170 1234567"), Of("call +49 171 7654321"));
    }

    private static string[] Fingerprints(string text, params Finding[] findings) =>
        [.. Results(Run(Checked.Report(text, findings))).Select(result => result.GetProperty("partialFingerprints").EnumerateObject().Single().Value.GetString()!)];

    private static string Location(JsonElement run, string part, string name) =>
        Results(run)[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty(part).GetProperty(name).ToString();

    private static List<JsonElement> Results(JsonElement run) => [.. run.GetProperty("results").EnumerateArray()];

    private static JsonElement Run(CheckReport report)
    {
        using var log = JsonDocument.Parse(report.Print(CheckFormat.Sarif));
        return log.RootElement.GetProperty("runs")[0].Clone();
    }
}
