using System.Collections.Immutable;
using Minutes.Comments;
using Minutes.Documents;
using Minutes.Observation;
using Minutes.Planning.Reviewing;
using Minutes.Rendering;
using Minutes.Text;

namespace Minutes.Planning.Onboarding;

/// <summary>What the template of the onboarding pull request sees: all texts are quiet Markdown.</summary>
internal static class OnboardingModel
{
    /// <summary>So many series, pull requests and labels are named, each: more than most repositories have, and less than GitHub takes.</summary>
    private const int MostNamed = 50;

    internal static TemplateFields Of(LookContext context, ImmutableArray<SeriesState> series, FirstWeek week)
    {
        var server = new GitHubServer(context.Server);
        var name = context.Repository.Name;
        var rows = series.OrderByDescending(state => week.Series.ContainsKey(state.Name)).ToList();
        return new()
        {
            ["base"] = SafeMarkdown.Code(context.Repository.DefaultBranch!),
            ["date"] = context.Now.InUtc().Date.ToIso(),
            ["configuration"] = SafeMarkdown.Link(SafeMarkdown.Code(SettingFiles.Configuration.ToString()), server.AddressOf(name, OnboardingBranch.Name, SettingFiles.Configuration)),
            ["is_first"] = context.IsFirst,
            ["series"] = TemplateValue.List(rows.Take(MostNamed).Select(state => new OnboardingRow(server, name, state, week).Fields)),
            ["more_series"] = Math.Max(0, rows.Count - MostNamed),
            ["openings"] = TemplateValue.List(week.Openings.Take(MostNamed).Select(Opening)),
            ["more_openings"] = Math.Max(0, week.Openings.Length - MostNamed),
            ["checked"] = TemplateValue.List(week.Checked.Take(MostNamed).Select(pull => server.LinkTo(new IssueId(name, pull.Number), name))),
            ["more_checked"] = Math.Max(0, week.Checked.Length - MostNamed),
            ["labels"] = TemplateValue.List(week.Labels.Take(MostNamed).Select(SafeMarkdown.Code)),
            ["more_labels"] = Math.Max(0, week.Labels.Length - MostNamed),
        };
    }

    /// <summary>When something is done.</summary>
    internal static string When(FirstOpening opening) => opening.IsAtOnce ? "at once" : $"on {opening.Day.ToIsoWithWeekday()}";

    private static TemplateFields Opening(FirstOpening opening) => new()
    {
        ["when"] = When(opening),
        ["branch"] = SafeMarkdown.Code(opening.Branch),
        ["path"] = SafeMarkdown.Code(opening.Path.ToString()),
    };
}
