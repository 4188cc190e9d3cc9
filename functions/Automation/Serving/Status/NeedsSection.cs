using Minutes.Text;

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
        var all = All(status).ToList();
        return Html.Of(
            $"""
            <section>
            <h2>What needs a person</h2>
            {(all.Count == 0 ? Html.Of($"<p>Nothing, as far as the looks since the start could see.</p>") : Html.Of($"<ul class=\"needs\">\n{all.Take(MostShown).Select(Item)}</ul>"))}
            {(all.Count > MostShown ? Html.Of($"<p>{Counted.Grouped(all.Count - MostShown, "more place is", "more places are")} not shown; the log tells of them.</p>\n") : Html.Nothing)}</section>

            """);
    }

    /// <summary>Each place with what is wanted there: servers and installations before the repositories, as they keep all of these from being looked at.</summary>
    private static IEnumerable<(Func<Html> Place, List<string> Texts)> All(ServerStatus status) =>
        status.Apps.Where(app => app.Failure is not null).Select(app => (Named(app.Server), (List<string>)[$"the installations could not be put in for their looks: {app.Failure}"]))
            .Concat(status.Installations.Where(one => one.Known.Failure is not null).Select(one => (Named(one.Name), (List<string>)[$"its repositories could not be listed: {one.Known.Failure}"])))
            .Concat(status.Repositories.Select(repository => (Place: Linked(repository), Wants: repository.Wants.ToList())).Where(one => one.Wants.Count > 0));

    private static Func<Html> Named(string name) => () => Html.Of($"<bdi>{name}</bdi>");

    private static Func<Html> Linked(RepositoryStatus repository) => () => GitHubLink.ToRepository(repository);

    private static Html Item((Func<Html> Place, List<string> Texts) need)
    {
        var left = need.Texts.Count - MostOfOne;
        return Html.Of($"<li>{need.Place()}<ul>{need.Texts.Take(MostOfOne).Select(text => Html.Of($"<li><bdi>{Shortened(text)}</bdi></li>"))}{(left > 0 ? Html.Of($"<li>and {left} more; the log tells them</li>") : Html.Nothing)}</ul></li>\n");
    }

    private static string Shortened(string text) => text.Length <= LongestText ? text : $"{text[..LongestText]}…";
}
