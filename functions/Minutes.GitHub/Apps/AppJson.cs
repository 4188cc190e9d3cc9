using System.Collections.Immutable;
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
internal sealed partial class AppJson : JsonSerializerContext;
