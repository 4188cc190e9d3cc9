using System.Globalization;
using System.Text.Json;

namespace Minutes.GitHub.Tests.Simulated;

/// <summary>Values in an answer by their paths: "data.viewer.login", "errors.0.type".</summary>
internal static class JsonPaths
{
    public static JsonElement At(this JsonElement answer, string path) =>
        path.Split('.').Aggregate(answer, (element, name) =>
            int.TryParse(name, CultureInfo.InvariantCulture, out var index) ? element[index]
            : element.TryGetProperty(name, out var found) ? found
            : throw new InvalidOperationException($"There is no {path} in {answer}"));

    public static string? Text(this JsonElement answer, string path) => answer.At(path) is { ValueKind: JsonValueKind.Null } ? null : answer.At(path).ToString();
}
