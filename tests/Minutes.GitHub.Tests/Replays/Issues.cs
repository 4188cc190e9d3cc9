using Minutes.Documents;
using NodaTime;
using SimulatedGitHub;

namespace Minutes.GitHub.Tests.Replays;

/// <summary>The issues that minutes name: most are there, and most are closed some day.</summary>
internal static class Issues
{
    /// <summary>Makes them, and writes into the diary when they are closed.</summary>
    internal static void Make(GitHubServer github, IEnumerable<ReplayedFile> files, Diary diary)
    {
        var named = files.Where(file => file.Date is not null)
            .SelectMany(file => file.References.Select(reference => (reference.Target, file.Met)))
            .Where(one => one.Target is { Repository.Owner: not "orgs" })
            .GroupBy(one => one.Target!, one => one.Met);
        foreach (var issue in named.OrderBy(issue => issue.Key.Number).Where(issue => !Chance.Is($"{issue.Key} is gone", 0.03)))
        {
            var made = github.Repository(issue.Key.Repository.ToString()).Issue(issue.Key.Number);
            if (Chance.Is($"{issue.Key} is closed", 0.7)) diary.Add(ClosingOf(issue.Key, issue.Max()), () => Closed(made));
        }
    }

    /// <summary>Before it is spoken of for the last time, or after.</summary>
    private static Instant ClosingOf(IssueId issue, Instant last) => last + Chance.Days($"{issue} closes", 5, 40) - Duration.FromDays(10);

    private static Task Closed(SimulatedGitHub.Issues.Issue issue)
    {
        issue.Close(issue.Author!);
        return Task.CompletedTask;
    }
}
