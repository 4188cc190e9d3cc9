using System.Globalization;
using System.Text.RegularExpressions;
using SimulatedGitHub.Access;
using SimulatedGitHub.Repositories;

namespace SimulatedGitHub.Issues;

/// <summary>Whom words reach: issues that they name, people whom they call. Code, and links through another host, reach nobody.</summary>
public static partial class References
{
    /// <summary>Leaves traces on all that the new text names and the old one did not.</summary>
    public static void Ring(IWritten written, Actor actor, string before)
    {
        var here = written.Self;
        foreach (var target in Named(here.Repository, written.Body).Except(Named(here.Repository, before)).Where(target => target != here))
        {
            target.Record(new CrossReferencedEvent(target, actor, here));
            here.Forge.Bells.Add(new("cross-reference", actor.Login, written.Url, target.Url));
        }

        foreach (var person in Called(here, written.Body).Except(Called(here, before)))
        {
            here.Record(new MentionedEvent(here, person));
            here.Forge.Bells.Add(new("mention", actor.Login, written.Url, person.Login));
        }
    }

    /// <summary>The issues and pull requests that a text names.</summary>
    public static IReadOnlyList<Conversation> Named(Repository repository, string text) =>
        [.. Targets(repository, Reference().Matches(WithoutCode(text))).Distinct()];

    /// <summary>The issues that a text closes, by a closing word right before.</summary>
    public static IReadOnlyList<Issue> Closing(Repository repository, string text) =>
        [.. Targets(repository, Reference().Matches(WithoutCode(text)).Where(match => match.Groups["closes"].Success)).OfType<Issue>().Distinct()];

    private static IEnumerable<Actor> Called(Conversation here, string text) =>
        Mention().Matches(WithoutCode(text)).Select(match => here.Forge.Actor(match.Groups["login"].Value)).OfType<Actor>().Distinct();

    private static IEnumerable<Conversation> Targets(Repository here, IEnumerable<Match> matches)
    {
        foreach (var match in matches)
        {
            if (match.Groups["host"].Success && match.Groups["host"].Value != here.Forge.ServerUrl)
                continue;
            var repository = match.Groups["repository"].Success
                ? here.Forge.Repository(match.Groups["owner"].Value, match.Groups["repository"].Value)
                : here;
            if (int.TryParse(match.Groups["number"].Value, CultureInfo.InvariantCulture, out var number) && repository?.Conversation(number) is { } found)
                yield return found;
        }
    }

    private static string WithoutCode(string text) => Code().Replace(text, " ");

    [GeneratedRegex(@"^(```|~~~).*?^\1|<!--.*?-->|(?<ticks>`+).*?\k<ticks>", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<![\w@/`.-])@(?<login>[a-z\d][a-z\d-]*)", RegexOptions.IgnoreCase)]
    private static partial Regex Mention();

    [GeneratedRegex(
        @"(?<![\w/])(?<closes>(close[sd]?|fix(es|ed)?|resolve[sd]?):?\s+)?(?:(?<host>https?://[\w.:-]+)/(?<owner>[\w.-]+)/(?<repository>[\w.-]+)/(?:issues|pull)/(?<number>\d+)|(?<owner>[\w.-]+)/(?<repository>[\w.-]+)\#(?<number>\d+)|(?<![\w&])\#(?<number>\d+)|GH-(?<number>\d+))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();
}
