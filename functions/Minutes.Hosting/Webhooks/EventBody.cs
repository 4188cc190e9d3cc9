using System.Text.Json.Serialization;

namespace Minutes.Hosting.Webhooks;

/// <summary>The few fields of a payload that are read; each event has others, and most of them none of these.</summary>
internal sealed record EventBody(string? Action, EventRepository? Repository, EventInstallation? Installation, EventMergeGroup? MergeGroup);

/// <summary>The repository.</summary>
internal sealed record EventRepository(string? FullName);

/// <summary>The installation.</summary>
internal sealed record EventInstallation(long Id);

/// <summary>The merge group.</summary>
internal sealed record EventMergeGroup(string? HeadSha);

/// <summary>Reads them without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(EventBody))]
internal sealed partial class EventJson : JsonSerializerContext;
