using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Automation.Reports.Check;
using Automation.Reports.Doctor;
using Automation.Reports.Look;

namespace Automation.Reports;

/// <summary>Writes reports as JSON: indented, names in camel case, no reflection.</summary>
[JsonSerializable(typeof(NextReports))]
[JsonSerializable(typeof(ExplainReport))]
[JsonSerializable(typeof(SeriesReports))]
[JsonSerializable(typeof(InitReport))]
[JsonSerializable(typeof(FindingsReport))]
[JsonSerializable(typeof(RuleReports))]
[JsonSerializable(typeof(ImportReport))]
[JsonSerializable(typeof(LookJson))]
[JsonSerializable(typeof(OnboardingJson))]
[JsonSerializable(typeof(DoctorReport))]
[JsonSerializable(typeof(SetupReport))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    // What is printed goes to a file or a program, never into HTML: <, > and letters with accents stay readable.
    private static readonly ReportJson Readable = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    internal static string Print<T>(T report, Func<ReportJson, JsonTypeInfo<T>> type) =>
        InWorkflow(JsonSerializer.Serialize(report, type(Readable)));

    /// <summary>JSON in which a workflow's log finds no command: of <c>##[</c>, which can only stand in a text, one sign is escaped.</summary>
    internal static string InWorkflow(string json) => json.Replace("##[", @"#\u0023[", StringComparison.Ordinal);
}
