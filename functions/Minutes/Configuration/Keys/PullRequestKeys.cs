using System.Collections.Immutable;
using Minutes.Configuration.Values;
using Minutes.Rendering;

namespace Minutes.Configuration.Keys;

/// <summary>The keys of the pull request with the next minutes.</summary>
internal static class PullRequestKeys
{
    public static SettingsKind<PullRequestSettings> Kind { get; } = new("keys such as `lead:`",
    [
        new Key<PullRequestSettings, bool>("enabled", new TruthKind())
        {
            Set = (request, isEnabled) => request with { IsEnabled = isEnabled },
            Text = "With `false`, no pull request is opened.",
            Default = "true",
            Example = "enabled: false",
        },
        new Key<PullRequestSettings, int>("lead", Kinds.Lead)
        {
            Set = (request, lead) => request with { LeadDays = lead },
            Text = """
                How long before the meeting the pull request opens at the latest: `2 days`, `1 week`, at most 60 days, or `0 days` for the day
                itself. It opens earlier where the minutes before are handed in earlier.
                """,
            Default = "2 days",
            Example = "lead: 3 days",
        },
        new Key<PullRequestSettings, bool>("draft", new TruthKind())
        {
            Set = (request, isDraft) => request with { IsDraft = isDraft },
            Text = "Whether it is opened as a draft. Where GitHub offers no drafts, it is an ordinary one.",
            Default = "true",
            Example = "draft: false",
        },
        new Key<PullRequestSettings, LineTemplate>("title", Kinds.LineTemplate)
        {
            Set = (request, title) => request with { Title = title },
            Text = "The title: a Scriban template of one line (docs/templates.md). YAML wants quotes around a text that begins with a brace.",
            Example = "title: \"{{ series }}: minutes of {{ weekday }}, {{ date }}\"",
        },
        new Key<PullRequestSettings, string>("body", Kinds.Path)
        {
            Set = (request, body) => request with { Body = body },
            Text = "A Scriban template for the text below the title (docs/templates.md): its path in this repository.",
            Example = "body: .github/minutes.pull-request.md",
        },
        new Key<PullRequestSettings, ImmutableArray<string>>("labels", Kinds.LabelNames)
        {
            Set = (request, labels) => request with { Labels = labels },
            Text = "Labels of this repository that the pull request gets. They must be there already.",
            Example = "labels: [meeting]",
        },
        new Key<PullRequestSettings, ImmutableArray<string>>("reviewers", Kinds.Reviewers)
        {
            Set = (request, reviewers) => request with { Reviewers = reviewers },
            Text = "Who is asked for a review: logins, with or without `@`, and teams as `org/team`.",
            Example = "reviewers: [mira-k, open-tidepool/network]",
        },
        new Key<PullRequestSettings, ImmutableArray<string>>("assignees", Kinds.Assignees)
        {
            Set = (request, assignees) => request with { Assignees = assignees },
            Text = "To whom it is assigned: logins, with or without `@`.",
            Example = "assignees: [tjorven]",
        },
        new Key<PullRequestSettings, bool>("sign-off", new TruthKind())
        {
            Set = (request, signsOff) => request with { SignsOff = signsOff },
            Text = """
                Whether the commits bear a `Signed-off-by` (the Developer Certificate of Origin). Without it, they do where 90 % of the last 50
                commits do.
                """,
            Example = "sign-off: true",
        },
    ]);
}
