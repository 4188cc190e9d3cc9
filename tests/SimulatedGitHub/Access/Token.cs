using System.Collections.Immutable;
using NodaTime;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Access;

/// <summary>What a client signs in with.</summary>
public sealed class Token(string value, TokenKind kind, Actor viewer)
{
    public string Value { get; } = value;

    public TokenKind Kind { get; } = kind;

    public Actor Viewer { get; } = viewer;

    public App? App { get; init; }

    public Instant? ExpiresAt { get; init; }

    /// <summary>The repositories it was given; null is all that its owner reaches.</summary>
    public ImmutableHashSet<Repository>? Repositories { get; init; }

    /// <summary>What it was given, by subject; null is all that its owner may.</summary>
    public ImmutableDictionary<string, Grant>? Grants { get; init; }

    private string Refusal => Kind == TokenKind.Personal
        ? "Resource not accessible by personal access token"
        : "Resource not accessible by integration";

    /// <summary>A public repository is there for everybody, whatever the token was made for.</summary>
    public bool Sees(Repository repository) =>
        repository.IsPublic || (Reaches(repository) && RoleIn(repository) >= Role.Read);

    public bool Reaches(Repository repository) => Repositories is null || Repositories.Contains(repository);

    public bool Has(string subject, Grant grant) =>
        Grants is null ? subject != "checks" || grant < Grant.Write : Grants.GetValueOrDefault(subject) >= grant;

    public Role RoleIn(Repository repository) => Kind switch
    {
        TokenKind.Personal => repository.RoleOf(Viewer),
        _ when !Reaches(repository) => repository.IsPublic ? Role.Read : Role.None,
        _ => Has("contents", Grant.Write) ? Role.Write : Role.Read,
    };

    /// <summary>Refuses what the token was not given, or its owner may not.</summary>
    public void Require(Repository repository, Role role, params IReadOnlyList<string> subjects)
    {
        if (repository.IsProtectedBySaml)
            throw GitHubError.Forbidden("Resource protected by organization SAML enforcement. You must grant your OAuth token access to this organization.");
        if (!Reaches(repository) || !subjects.Any(subject => Has(subject, Grant.Write)))
            throw GitHubError.Forbidden(Refusal);
        if (Kind == TokenKind.Personal && repository.RoleOf(Viewer) < role)
            throw GitHubError.Forbidden($"{Viewer.Login} does not have the correct permissions to execute this mutation");
        if (repository.IsArchived)
            throw GitHubError.Unprocessable("Repository was archived so is read-only.");
    }

    /// <summary>Reading in a private repository asks for the subject; in a public one it is free.</summary>
    public void RequireReading(Repository repository, params IReadOnlyList<string> subjects)
    {
        if (repository.IsProtectedBySaml)
            throw GitHubError.Forbidden("Resource protected by organization SAML enforcement. You must grant your OAuth token access to this organization.");
        if (!repository.IsPublic && !subjects.Any(subject => Has(subject, Grant.Read)))
            throw GitHubError.Forbidden(Refusal);
    }
}
