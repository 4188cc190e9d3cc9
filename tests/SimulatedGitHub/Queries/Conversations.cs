using SimulatedGitHub.Issues;
using SimulatedGitHub.Pulls;

namespace SimulatedGitHub.Queries;

/// <summary>Lists of issues and pull requests: filtered and sorted as asked for.</summary>
internal static class Conversations
{
    public static IEnumerable<T> Filter<T>(IEnumerable<T> all, Arguments arguments)
        where T : Conversation
    {
        if (arguments.Texts("states") is { } states)
            all = all.Where(one => states.Contains(State(one)));
        if (arguments.Texts("labels") is { } labels)
            all = all.Where(one => one.Labels.Any(label => labels.Contains(label.Name, StringComparer.OrdinalIgnoreCase)));
        if (arguments.Text("headRefName") is { } head)
            all = all.Where(one => one is PullRequest pull && pull.HeadRefName == head);
        if (arguments.Text("baseRefName") is { } into)
            all = all.Where(one => one is PullRequest pull && pull.BaseRefName == into);
        if (arguments.One("filterBy") is not null)
            throw new NotSimulatedException("The argument filterBy of issues");
        return Sorted(all, arguments.One("orderBy"));
    }

    private static IEnumerable<T> Sorted<T>(IEnumerable<T> all, Arguments? order)
        where T : Conversation
    {
        var sorted = order?.Text("field") switch
        {
            "UPDATED_AT" => all.OrderBy(one => one.UpdatedAt).ThenBy(one => one.Number),
            "COMMENTS" => all.OrderBy(one => one.Comments.Count).ThenBy(one => one.Number),
            _ => all.OrderBy(one => one.CreatedAt).ThenBy(one => one.Number),
        };
        return order?.Text("direction") == "DESC" ? sorted.Reverse() : sorted;
    }

    private static string State(Conversation one) =>
        one is PullRequest pull ? Words.Screaming(pull.State.ToString()) : one.Closed ? "CLOSED" : "OPEN";
}
