using System.Collections.Immutable;
using Minutes.Configuration.Values;

namespace Minutes.Configuration.Keys;

/// <summary>The keys of the labels of meetings.</summary>
internal static class LabelKeys
{
    public static SettingsKind<LabelSettings> Kind { get; } = new("keys such as `keep:`",
    [
        new Key<LabelSettings, bool>("enabled", new TruthKind())
        {
            Set = (labels, isEnabled) => labels with { IsEnabled = isEnabled },
            Text = "With `false`, no labels are set.",
            Default = "true",
            Example = "enabled: false",
        },
        new Key<LabelSettings, LabelTemplate>("name", Kinds.LabelTemplate)
        {
            Set = (labels, name) => labels with { Name = name },
            Text = """
                How the label of a meeting is called: a template of one line that sees `series` and `date`. GitHub takes at most 50
                characters and no comma; a name that is longer for one of the series is a mistake of this line. Where two series
                meet on one day, both `{{ series }}` and `{{ date }}` belong into it.
                """,
            Default = LabelTemplate.DefaultText,
            Example = "name: discussed/{{ date }}/{{ series }}",
        },
        new Key<LabelSettings, LabelKeep>("keep", Kinds.Keep)
        {
            Set = (labels, keep) => labels with { Keep = keep },
            Text = """
                How long an issue keeps the labels. `all`: for ever. `latest`: only that of the latest meeting of a series. A number of days
                (`90 days`, `12 weeks`): so long after the meeting.
                """,
            Default = "all",
            Example = "keep: 90 days",
        },
        new Key<LabelSettings, ImmutableArray<RepositoryPattern>>("repositories", Kinds.Repositories)
        {
            Set = (labels, repositories) => labels with { Repositories = repositories },
            Text = """
                The repositories in which labels are set: `owner/name`, or `owner/*` for all of an owner. Without it, those of the owner of
                the minutes' own repository.
                """,
            Example = "repositories: [open-tidepool/*, tide-tools/charts]",
        },
        new Key<LabelSettings, string>("color", Kinds.Color)
        {
            Set = (labels, color) => labels with { Color = color },
            Text = "The colour of the labels: six hexadecimal digits. YAML wants quotes around digits alone, and around a `#`.",
            Default = LabelSettings.DefaultColor,
            Example = "color: bfd4f2",
        },
    ]);
}
