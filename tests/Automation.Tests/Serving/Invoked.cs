using System.Net;
using System.Text.Json;

namespace Automation.Tests.Serving;

/// <summary>What the host makes of an answer. 204 and an empty body are no end at all: the invocation would hang until its time-out.</summary>
internal sealed record Invoked(HttpStatusCode Status, string? ContentType, string Body)
{
    internal bool IsDone => Status is HttpStatusCode.OK && IsResult();

    private bool IsResult()
    {
        try
        {
            using var result = JsonDocument.Parse(Body);
            return ContentType == "application/json"
                && result.RootElement.GetProperty("Outputs").ValueKind is JsonValueKind.Object
                && result.RootElement.GetProperty("Logs").ValueKind is JsonValueKind.Array
                && result.RootElement.GetProperty("ReturnValue").ValueKind is JsonValueKind.Null;
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException)
        {
            return false;
        }
    }
}
