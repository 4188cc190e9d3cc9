using NJsonSchema;
using Xunit;

namespace Automation.Tests.Reports.Check;

/// <summary>The schema of SARIF 2.1.0.</summary>
internal static class SarifSchema
{
    private static readonly Task<JsonSchema> Schema = JsonSchema.FromJsonAsync(File.ReadAllText(
        Path.Combine(DocumentationPage.Root(), "tests", "Automation.Tests", "Schemas", "sarif-2.1.0.json")));

    public static async Task<JsonSchema> ReadAsync() => await Schema;

    public static async Task CheckAsync(string log)
    {
        var errors = (await Schema).Validate(log);
        Assert.True(errors.Count == 0, string.Join('\n', errors.Select(error => error.ToString())));
    }
}
