using System.Collections.Immutable;
using SimulatedGitHub.Access;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub;

/// <content>Who is there, and what they sign in with.</content>
public sealed partial class GitHubServer
{
    private static readonly ImmutableDictionary<string, Grant> All =
        new[] { "metadata", "contents", "issues", "pull_requests", "checks", "statuses" }.ToImmutableDictionary(subject => subject, _ => Grant.Write);

    /// <summary>A person, who is made where nobody has the name.</summary>
    public User User(string login) => Forge.User(login);

    /// <summary>An organisation, which is made where nobody has the name.</summary>
    public Organization Organization(string login) => Forge.Actor(login) as Organization ?? new Organization(Forge, login);

    /// <summary>A repository, which is made where there is none: public, empty, in an organisation.</summary>
    public Repository Repository(string nameWithOwner)
    {
        var (owner, name) = nameWithOwner.Split('/') is [var first, var second] ? (first, second) : throw new ArgumentException(nameWithOwner);
        return Forge.Repository(owner, name, followRenames: false) ?? new Repository(Forge, Forge.Actor(owner) ?? Organization(owner), name);
    }

    /// <summary>A classic token: all that its owner may, but no check runs.</summary>
    public Token PersonalToken(string login) => Add(new(NewSecret("ghp"), TokenKind.Personal, User(login)));

    /// <summary>A fine-grained token of a person: some rights in some repositories.</summary>
    public Token FineGrainedToken(string login, IEnumerable<Repository> repositories, params IReadOnlyList<(string Subject, Grant Grant)> grants) =>
        Add(new(NewSecret("github_pat"), TokenKind.Personal, User(login)) { Repositories = [.. repositories], Grants = Given(grants) });

    /// <summary>A token that only reads, whatever its owner may.</summary>
    public Token ReadOnlyToken(string login) =>
        Add(new(NewSecret("github_pat"), TokenKind.Personal, User(login)) { Grants = All.ToImmutableDictionary(grant => grant.Key, _ => Grant.Read) });

    /// <summary>What an Action's run gets: its own repository, with all rights where none are named.</summary>
    public Token ActionsToken(Repository repository, params IReadOnlyList<(string Subject, Grant Grant)> grants)
    {
        var app = Forge.Apps.FirstOrDefault(app => app.Slug == "github-actions") ?? new App(Forge, "github-actions", All);
        return Add(new(NewSecret("ghs"), TokenKind.Actions, app.Bot)
        {
            App = app,
            Repositories = [repository],
            Grants = grants.Count == 0 ? All : Given(grants),
            ExpiresAt = Clock.Now + NodaTime.Duration.FromHours(24),
        });
    }

    /// <summary>An App with all rights where none are named.</summary>
    public App App(string slug, params IReadOnlyList<(string Subject, Grant Grant)> grants) =>
        Forge.Apps.FirstOrDefault(app => app.Slug == slug) ?? new App(Forge, slug, grants.Count == 0 ? All : Given(grants));

    /// <summary>An App that was made of a manifest.</summary>
    internal App App(string name, ImmutableDictionary<string, Grant> grants, IReadOnlyList<string> events) =>
        new(Forge, name.ToLowerInvariant().Replace(' ', '-'), grants) { Name = name, Events = [.. events] };

    /// <summary>Installs an App in an account: in these repositories of it, or in all.</summary>
    public Installation Install(App app, Actor account, params IReadOnlyList<Repository> selected)
    {
        var installation = new Installation(Forge, app, account);
        installation.Selected.UnionWith(selected);
        app.Installations.Add(installation);
        return installation;
    }

    /// <summary>What an installation signs in with, for an hour.</summary>
    public Token InstallationToken(Installation installation, IEnumerable<Repository>? repositories = null, ImmutableDictionary<string, Grant>? grants = null) =>
        Add(new(NewSecret("ghs"), TokenKind.Installation, installation.App.Bot)
        {
            App = installation.App,
            Repositories = [.. repositories ?? installation.Repositories],
            Grants = grants ?? installation.App.Grants,
            ExpiresAt = Clock.Now + NodaTime.Duration.FromHours(1),
        });

    private static ImmutableDictionary<string, Grant> Given(IReadOnlyList<(string Subject, Grant Grant)> grants) =>
        grants.ToImmutableDictionary(grant => grant.Subject, grant => grant.Grant).SetItem("metadata", Grant.Read);

    private string NewSecret(string kind) => $"{kind}_{Forge.Tokens.Count + 1:d4}{new string('x', 32)}";

    private Token Add(Token token)
    {
        Forge.Tokens.Add(token);
        return token;
    }
}
