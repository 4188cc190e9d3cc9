using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Minutes.Configuration.Keys;
using NJsonSchema;
using Xunit;

namespace Minutes.Tests.Configuration;

public sealed class SchemaTests
{
    private const string Path = "docs/minutes.schema.json";

    /// <summary>Quotes and such stay readable in the descriptions.</summary>
    private static readonly JsonSerializerOptions Printed = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Task<JsonSchema> Schema = JsonSchema.FromJsonAsync(GeneratedFile.Read(Path));

    public static TheoryData<string> ValidDocuments =>
    [
        Configurations.Everything,
        "",
        "pauses:\nholidays:\ndefaults:\nseries:\n  network:\n    skip:\n    move:\n    rota:\n",
        "series: { 2026: {}, a.b/c d: { rota: [\"0x1\", x_y] } }",
        Configurations.InSeries("duration: PT1H30M"),
        Configurations.InSeries("path: COMMUNITY/YYYY/MM/DD.md"),
        Configurations.InSeries("path: network/YYYY/YYYYMMDD.md"),
        Configurations.InSeries("ignore: True"),
        "labels: { keep: latest, color: \"#C5DEF5\", repositories: [o/*] }",
        "labels:\n",
        Configurations.InSeries("pull-request:"),
        Configurations.InSeries("pull-request: { lead: 0 days, reviewers: [\"@mira-k\", o/t_1.x], labels: [good first issue] }"),
    ];

    public static TheoryData<string> DocumentsWithAMistakeThatASchemaSees =>
    [
        "hello",
        "[]",
        "timezone: UTC",
        "time-zone: 1",
        "time-zone:",
        "pauses: [2026-01-01]",
        "pauses: [{ from: 2026-01-01 }]",
        "pauses: [{ from: 2026-01-01, to: 2026-1-2 }]",
        "pauses: [{ from: 2026-01-01, to: 2026-01-02, reason: true }]",
        "pauses: [{ from: 2026-01-01, to: 2026-01-02, why: rest }]",
        "holidays: [2026-13-01]",
        "holidays: [{}]",
        "holidays: [{ 2026-01-01: A, 2026-01-02: B }]",
        "holidays: [{ New Year: 2026-01-01 }]",
        "defaults: { path: YYYYMMDD.md }",
        "series: [network]",
        "series: { network: open }",
        "series: { network/: {} }",
        "series: { a//b: {} }",
        "series: { /network: {} }",
        "series: { a/../b: {} }",
        Configurations.InSeries("path: YYYYMM.md"),
        Configurations.InSeries("path: ../YYYYMMDD.md"),
        Configurations.InSeries("path: /YYYYMMDD.md"),
        Configurations.InSeries("path: YYYYMMDD"),
        Configurations.InSeries("duration: 50"),
        Configurations.InSeries("skip: 2026-01-01"),
        Configurations.InSeries("skip: [2026-01-01, 2026-01-01]"),
        Configurations.InSeries("move: { tomorrow: 2026-01-01 }"),
        Configurations.InSeries("move: { 2026-01-01: tomorrow }"),
        Configurations.InSeries("repository: network"),
        Configurations.InSeries("rota: [-mira]"),
        Configurations.InSeries("rota: [1]"),
        Configurations.InSeries("template: a/./b"),
        Configurations.InSeries("title: 2026"),
        Configurations.InSeries("title: \"\""),
        Configurations.InSeries("carry-over: Open"),
        Configurations.InSeries("ignore: \"true\""),
        Configurations.InSeries("ignore:"),
        "check: never",
        "labels: off",
        "labels: { keep: 90 }",
        "labels: { keep: some days }",
        "labels: { name: 7 }",
        "labels: { color: blue }",
        "labels: { repositories: [network] }",
        "labels: { repositories: [o/r, o/r] }",
        "labels: { lead: 2 days }",
        Configurations.InSeries("labels: { keep: all }"),
        Configurations.InSeries("pull-request: false"),
        Configurations.InSeries("pull-request: { lead: 2 hours }"),
        Configurations.InSeries("pull-request: { draft: 1 }"),
        Configurations.InSeries("pull-request: { body: /a.md }"),
        Configurations.InSeries("pull-request: { labels: [\"a, b\"] }"),
        Configurations.InSeries("pull-request: { reviewers: [o/t/x] }"),
        Configurations.InSeries("pull-request: { assignees: [o/t] }"),
        Configurations.InSeries("pull-request: { sign-off: maybe }"),
    ];

    [Fact]
    public void The_schema_is_what_the_tables_of_keys_say()
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "Configuration of minutes (.github/minutes.yml)",
            ["description"] = "What each key is for: docs/configuration.md.",
        };
        foreach (var (name, value) in TopKeys.Kind.ToSchema()) schema[name] = value?.DeepClone();

        GeneratedFile.Check(Path, schema.ToJsonString(Printed) + "\n");
    }

    [Theory]
    [MemberData(nameof(ValidDocuments))]
    public async Task A_valid_document_is_valid_by_the_schema_too(string yaml)
    {
        Configurations.Valid(yaml);
        Assert.Empty((await Schema).Validate(YamlAsJson.Read(yaml)));
    }

    [Theory]
    [MemberData(nameof(DocumentsWithAMistakeThatASchemaSees))]
    public async Task A_mistake_that_a_schema_can_see_is_seen_by_both(string yaml)
    {
        Assert.NotEmpty(Configurations.Mistakes(yaml));
        Assert.NotEmpty((await Schema).Validate(YamlAsJson.Read(yaml)));
    }
}
