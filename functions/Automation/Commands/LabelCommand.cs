using System.CommandLine;
using Minutes.GitHub.Looks;

namespace Automation.Commands;

/// <summary><c>minutes label</c>: labels what older minutes refer to, which an ordinary look leaves alone.</summary>
internal static class LabelCommand
{
    internal static Verb Build(Surroundings surroundings)
    {
        var repository = RepositoryArgument.Create();
        var since = DateOption.Of("--since", "The day of the oldest meeting whose issues are labelled, such as 2023-01-01");
        since.Required = true;
        var dryRun = new Option<bool>("--dry-run") { Description = "Tell what would be labelled, and label nothing" };
        var verb = new Verb(
            "label",
            "Labels the issues that minutes since a day refer to.",
            """
            minutes label open-tidepool/minutes --since 2023-01-01 --dry-run   what would be labelled
            minutes label open-tidepool/minutes --since 2023-01-01             label it
            """)
        { repository, since, dryRun };
        return verb.Reaches(surroundings, (parsed, isJson, cancellation) => LookRun.RunAsync(
            surroundings,
            parsed.GetRequiredValue(repository),
            new LookRequest { IsDryRun = parsed.GetValue(dryRun), LabelSince = parsed.GetValue(since) },
            isJson,
            cancellation));
    }
}
