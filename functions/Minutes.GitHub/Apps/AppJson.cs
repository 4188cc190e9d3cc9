using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Minutes.GitHub.Apps;

/// <summary>What a JWT claims, in seconds since 1970.</summary>
internal sealed record AppClaims(long Iat, long Exp, string Iss);

/// <summary>An installation, as REST has it.</summary>
internal sealed record InstallationAnswer(long Id, AccountAnswer? Account, DateTimeOffset? SuspendedAt, ImmutableDictionary<string, string>? Permissions);

/// <summary>Whose it is: a user or an organisation has a login, an enterprise has none.</summary>
internal sealed record AccountAnswer(string? Login);

/// <summary>A token. Its text is printed by nothing.</summary>
internal sealed record InstallationTokenAnswer(string Token, DateTimeOffset ExpiresAt)
{
    /// <inheritdoc/>
    public override string ToString() => "***";
}

/// <summary>An App that was made of a manifest (REST, "Create a GitHub App from a manifest"). Its key is printed by nothing.</summary>
internal sealed record ConversionAnswer(long Id, string? Slug, string Name, string HtmlUrl, string? WebhookSecret, string Pem)
{
    /// <inheritdoc/>
    public override string ToString() => "***";
}

/// <summary>A page of the repositories that an installation reaches.</summary>
internal sealed record RepositoryPageAnswer(ImmutableArray<RepositoryAnswer> Repositories);

/// <summary>A repository, as REST has it.</summary>
internal sealed record RepositoryAnswer(string FullName, bool Archived);

/// <summary>The App itself (REST, "Get the authenticated app").</summary>
internal sealed record AppAnswer(ImmutableArray<string> Events);

/// <summary>How an App sends its webhooks (REST, "Get a webhook configuration for an app"). Of the secret GitHub shows asterisks.</summary>
internal sealed record HookAnswer(string? Url, string? ContentType, string? Secret, JsonElement InsecureSsl)
{
    /// <summary>Whether the certificate is not looked at; GitHub writes a number, or a text.</summary>
    [JsonIgnore]
    internal bool IsInsecure => InsecureSsl.ValueKind is not JsonValueKind.Undefined && InsecureSsl.ToString() is not ("0" or "");
}

/// <summary>A webhook that was sent (REST, "List deliveries for an app webhook").</summary>
/// <param name="DeliveredAt">When.</param>
/// <param name="Status">What came of it, in words: <c>OK</c>, <c>Invalid HTTP Response: 503</c>.</param>
/// <param name="StatusCode">The status of the answer.</param>
internal sealed record DeliveryAnswer(DateTimeOffset DeliveredAt, string Status, int StatusCode);

/// <summary>What the token of a workflow may do (REST, "Get default workflow permissions for a repository").</summary>
internal sealed record WorkflowPermissionsAnswer(bool CanApprovePullRequestReviews);

/// <summary>Reads and writes them without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = false)]
[JsonSerializable(typeof(AppClaims))]
[JsonSerializable(typeof(InstallationAnswer))]
[JsonSerializable(typeof(ImmutableArray<InstallationAnswer>))]
[JsonSerializable(typeof(InstallationTokenAnswer))]
[JsonSerializable(typeof(ConversionAnswer))]
[JsonSerializable(typeof(RepositoryPageAnswer))]
[JsonSerializable(typeof(WorkflowPermissionsAnswer))]
[JsonSerializable(typeof(AppAnswer))]
[JsonSerializable(typeof(HookAnswer))]
[JsonSerializable(typeof(ImmutableArray<DeliveryAnswer>))]
internal sealed partial class AppJson : JsonSerializerContext;
