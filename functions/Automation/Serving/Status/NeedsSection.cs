namespace Automation.Serving.Status;

/// <summary>What needs a person: it comes first.</summary>
internal static class NeedsSection
{
    private const int MostShown = 100;
    private const int MostOfOne = 5;
    private const int LongestText = 300;

    internal static int Count(ServerStatus status) => All(status).Count();

    internal static Html Of(ServerStatus status)
    {
        var needs = All(status).Take(MostShown + 1).ToList();
        return Html.Of(
            $"""
            <section>
            <h2>What needs a person</h2>
            {(needs.Count == 0 ? Html.Of($"<p>Nothing, as far as the looks since the start could see.</p>") : Html.Of($"<ul class=\"needs\">\n{needs.Take(MostShown)}</ul>"))}
            {(needs.Count > MostShown ? Html.Of($"<p>There is more than the {MostShown} that are shown; the log has the rest.</p>\n") : Html.Nothing)}</section>

            """);
    }

    private static IEnumerable<Html> All(ServerStatus status) =>
    [
        .. status.Apps.Where(app => app.Failure is not null).Select(app => Item(Html.Of($"<bdi>{app.Server}</bdi>"), [$"the installations could not be put in for their looks: {app.Failure}"])),
        .. status.Installations.Where(one => one.Known.Failure is not null).Select(one => Item(Html.Of($"<bdi>{one.Name}</bdi>"), [$"its repositories could not be listed: {one.Known.Failure}"])),
        .. status.Repositories.Select(repository => (repository, Wants: repository.Wants.ToList())).Where(one => one.Wants.Count > 0).Select(one => Item(GitHubLink.ToRepository(one.repository), one.Wants)),
    ];

    private static Html Item(Html where, List<string> texts)
    {
        var left = texts.Count - MostOfOne;
        return Html.Of($"<li>{where}<ul>{texts.Take(MostOfOne).Select(text => Html.Of($"<li><bdi>{Shortened(text)}</bdi></li>"))}{(left > 0 ? Html.Of($"<li>and {left} more; the log tells them</li>") : Html.Nothing)}</ul></li>\n");
    }

    private static string Shortened(string text) => text.Length <= LongestText ? text : $"{text[..LongestText]}…";
}
