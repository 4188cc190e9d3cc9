using System.CommandLine;
using Minutes.GitHub.Looks;

namespace Automation.Commands;

/// <summary><c>minutes reconcile</c>: makes a repository on GitHub as it should be now.</summary>
internal static class ReconcileCommand
{
    internal static Verb Build(Surroundings surroundings)
    {
        var repository = RepositoryArgument.Create();
        var pullRequest = new Option<int?>("--pull-request") { Description = "Look at this pull request only", HelpName = "N" };
        pullRequest.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !(int.TryParse(text, out var number) && number > 0)) result.AddError($"--pull-request takes a number, not \"{text}\"");
        });
        var dryRun = new Option<bool>("--dry-run") { Description = "Tell what would be done and why, and do nothing" };
        var archive = new Option<string?>("--archive") { Description = "Look at the checkout in this folder instead of GitHub: without the network, and with --dry-run only", HelpName = "DIR" };
        archive.Validators.Add(result =>
        {
            if (!result.GetValue(dryRun)) result.AddError("a checkout is only looked at; add --dry-run to --archive");
            else if (result.GetResult(pullRequest) is not null) result.AddError("a checkout has no pull requests; leave out --archive or --pull-request");
        });
        var verb = new Verb(
            "reconcile",
            "Opens the next minutes' pull requests, checks those that are handed in, and labels what was discussed, on GitHub.",
            """
            minutes reconcile open-tidepool/minutes --dry-run                 what is missing there now, and why
            minutes reconcile open-tidepool/minutes                           make it so; run twice, the second does nothing
            minutes reconcile open-tidepool/minutes --pull-request 12         check this pull request only
            minutes reconcile open-tidepool/minutes --archive . --dry-run     the same for a checkout, without the network
            """)
        { repository, pullRequest, dryRun, archive };
        return verb.Reaches(surroundings, (parsed, isJson, cancellation) => parsed.GetValue(archive) is { } folder
            ? LookRun.RunAsync(surroundings, parsed.GetRequiredValue(repository), folder, isJson, cancellation)
            : LookRun.RunAsync(
                surroundings,
                parsed.GetRequiredValue(repository),
                new LookRequest { IsDryRun = parsed.GetValue(dryRun), PullRequest = parsed.GetValue(pullRequest) },
                isJson,
                cancellation));
    }
}
