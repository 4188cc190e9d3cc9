using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Privacy;

/// <summary>A mention of a whole team.</summary>
internal sealed partial class TeamMention : Rule
{
    /// <summary>Scopes of packages that many programs use: <c>@types/node</c> is a package, and no such organisation's team reads minutes.</summary>
    private static readonly FrozenSet<string> PackageScopes = new[]
    {
        "types", "octokit", "angular", "babel", "vue", "nestjs", "mui", "emotion", "storybook", "testing-library", "typescript-eslint", "eslint", "rollup", "vitejs", "sveltejs", "tanstack", "tailwindcss",
        "docusaurus", "fortawesome", "reduxjs", "trpc", "prisma", "aws-sdk", "azure", "google-cloud", "opentelemetry", "sentry", "playwright", "jest", "popperjs", "npmcli", "graphql-codegen", "apollo", "radix-ui",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public override RuleInfo Info { get; } = new("MIN076", "team-mention", Severity.Note)
    {
        Trigger = "A whole team is mentioned: `@organisation/team`.",
        Reason = "In the file it does nothing, but copied into an issue or a pull request it notifies everybody in the team.",
        Before = "* ask @open-tidepool/harbour about the ferry",
        After = "* ask the team harbour about the ferry",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (!submission.Document.Handles.Any(handle => IsBeforeSlash(submission.Document, handle))) return [];
        return from team in SamePlaces.Among(TeamsIn(submission.Document), submission.Source)
               select At(
                   team.First,
                   $"in an issue or a pull request {team.Text} notifies the whole team",
                   "name the team without `@`, or the one who is asked") with
               {
                   AlsoAt = team.Rest,
               };
    }

    /// <summary>The mentions of teams; <c>@mira-k/tjorven</c> are two people where the first is mentioned by itself elsewhere.</summary>
    private static IEnumerable<TextSpan> TeamsIn(MinutesDocument document)
    {
        var matches = Team().Matches(document.Prose);
        if (matches.Count == 0) return [];
        var people = document.Handles
            .Where(handle => !IsBeforeSlash(document, handle))
            .Select(handle => handle.Login)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return matches.Where(match => !people.Contains(match.Groups["owner"].Value) && !PackageScopes.Contains(match.Groups["owner"].Value)).Select(match => new TextSpan(match.Index, match.Length));
    }

    private static bool IsBeforeSlash(MinutesDocument document, Handle handle) =>
        handle.Span.End < document.Prose.Length && document.Prose[handle.Span.End] == '/';

    [GeneratedRegex(@"(?<![\w@/.-])@(?<owner>[A-Za-z0-9][A-Za-z0-9-]{0,38})/[A-Za-z0-9][\w.-]{0,99}(?<![.-])(?![\w/@])")]
    private static partial Regex Team();
}
