using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Minutes.CarryOver;
using Minutes.Documents;

namespace Minutes.Observation;

/// <summary>
/// The states of references that an open pull request of the bot was made with, hidden in its body: so a look sees with one further request
/// whether one of them changed, without reading the minutes again. Nothing in it is a mention to GitHub.
/// </summary>
public static partial class AwaitedStates
{
    /// <summary>The hidden line; empty where there are no references.</summary>
    public static string Print(IEnumerable<ObservedIssue> issues)
    {
        var states = issues
            .OrderBy(issue => issue.Asked.ToString(), StringComparer.Ordinal)
            .Select(issue => string.Create(CultureInfo.InvariantCulture, $"{issue.Asked.Repository} {issue.Asked.Number} {issue.State}"))
            .ToList();
        return states.Count == 0 ? "" : $"<!-- minutes:states {string.Join(", ", states)} -->";
    }

    /// <summary>The states in all open pull requests of the bot.</summary>
    public static ImmutableArray<(IssueId Issue, IssueState State)> In(LookContext context) =>
        [.. context.Repository.PullRequests.Where(pull => pull.IsOurs).SelectMany(pull => Read(pull.Body)).Distinct()];

    /// <summary>The states in a body; what is not in their form is left out.</summary>
    public static IEnumerable<(IssueId Issue, IssueState State)> Read(string body)
    {
        foreach (Match match in Form().Matches(body.Length > 100_000 ? "" : body))
        {
            foreach (var state in match.Groups["states"].Value.Split(", "))
            {
                if (state.Split(' ') is [var repository, var number, var word]
                    && RepositoryName.Parse(repository) is { } name
                    && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed)
                    && Enum.TryParse<IssueState>(word, out var known))
                {
                    yield return (new(name, parsed), known);
                }
            }
        }
    }

    [GeneratedRegex(@"^<!-- minutes:states (?<states>[^>\n]*) -->", RegexOptions.Multiline)]
    private static partial Regex Form();
}
