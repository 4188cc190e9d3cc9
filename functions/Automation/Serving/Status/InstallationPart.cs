using Minutes.GitHub.Http;
using Minutes.Hosting.Looks;
using Minutes.Text;
using NodaTime;

namespace Automation.Serving.Status;

/// <summary>One installation on the page.</summary>
internal static class InstallationPart
{
    /// <summary>Its heading, its limits, and so many of its repositories.</summary>
    internal static Html Of(InstallationStatus installation, int shown, Instant now) => Html.Of(
        $"""
        <h3><bdi>{installation.Name}</bdi></h3>
        <p>{State(installation, now)}</p>
        {Limits(installation, now)}{(shown == 0 ? Html.Nothing : Table(installation, shown, now))}{NotShown(installation.Repositories.Length - shown)}
        """);

    private static Html State(InstallationStatus installation, Instant now) => installation.Known switch
    {
        { Installation.IsSuspended: true } => Html.Of($"Suspended: GitHub gives it no token, so nothing is looked at there."),
        { Listed: { } listed } => Html.Of($"{Counted.Grouped(installation.Repositories.Length, "repository", "repositories")}, listed {ShownTime.InWords(listed, now)}."),
        _ => Html.Of($"Its repositories have not been listed by this process since the start."),
    };

    private static Html Limits(InstallationStatus installation, Instant now) => installation.Allowances is []
        ? Html.Nothing
        : Html.Of($"<ul class=\"limits\">{installation.Allowances.Select(allowance => Limit(allowance, now))}</ul>\n");

    private static Html Limit(Allowance allowance, Instant now)
    {
        var name = allowance.Resource switch { "graphql" => "GraphQL", "core" => "REST", var other => other };
        return allowance.Reset <= now
            ? Html.Of($"<li><bdi>{name}</bdi>: all {allowance.Limit} are left; the hour of the last answer ended {ShownTime.InWords(allowance.Reset, now)}</li>")
            : Html.Of($"<li><bdi>{name}</bdi>: {allowance.Remaining} of {allowance.Limit} are left, all again {ShownTime.InWords(allowance.Reset, now)}</li>");
    }

    private static Html Table(InstallationStatus installation, int shown, Instant now) => Html.Of(
        $"""
        <table>
        <caption>Repositories of <bdi>{installation.Name}</bdi>, with the last look at each</caption>
        <thead><tr><th scope="col">Repository</th><th scope="col">Last look</th><th scope="col">Outcome</th></tr></thead>
        <tbody>
        {installation.Repositories.Take(shown).Select(repository => Row(repository, now))}</tbody>
        </table>

        """);

    private static Html Row(RepositoryStatus repository, Instant now) => Html.Of(
        $"""
        <tr><th scope="row">{GitHubLink.ToRepository(repository)}</th>{(repository.Last is { } look
            ? Html.Of($"<td>{RelativeTime.Words(look.Ended, now)} <small>{ShownTime.Of(look.Ended)}, <bdi>{look.Reason}</bdi></small></td><td>{Outcome(look)}</td>")
            : Html.Of($"<td>none since the start</td><td>{(repository.Repository.IsArchived ? "archived: nothing is done there" : "it waits for its turn")}</td>"))}</tr>

        """);

    private static Html Outcome(FinishedLook look) => Html.Of($"{Words(look)}{(look.Reading is null ? "; not read since the start" : "")}");

    private static string Words(FinishedLook look) => look switch
    {
        { Result: LookResult.Failed } => "failed",
        { Result: LookResult.Refused } => "GitHub refuses it",
        { Result: LookResult.PutBack } => "has to wait, and goes on later",
        { Changes: > 0 } => Counted.Grouped(look.Changes, "change"),
        { Wants.IsEmpty: false } => "nothing was done: it needs a person",
        { IsUnchanged: true } => "nothing had changed",
        _ => "nothing to do",
    };

    private static Html NotShown(int count) => count > 0 ? Html.Of($"<p>{Counted.Grouped(count, "more repository is", "more repositories are")} not shown.</p>\n") : Html.Nothing;
}
