using System.Text.Json;
using System.Text.Json.Serialization;

namespace Automation.Reports.Check.Sarif;

/// <summary>Writes SARIF as JSON, without reflection. What is null is left out, as the standard asks for.</summary>
[JsonSerializable(typeof(SarifLog))]
[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class SarifJson : JsonSerializerContext
{
    internal static string Print(SarifLog log) => ReportJson.InWorkflow(JsonSerializer.Serialize(log, Default.SarifLog));
}
