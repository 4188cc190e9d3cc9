using Minutes.Comments;
using Minutes.Documents;
using Minutes.Planning.Weekly;
using Minutes.Rendering;
using Minutes.Schedule;
using Minutes.Text;

namespace Minutes.Planning.Onboarding;

/// <summary>A series in the table of the onboarding pull request.</summary>
/// <param name="server">Where it is read.</param>
/// <param name="repository">The repository.</param>
/// <param name="series">The series.</param>
/// <param name="week">The first week.</param>
internal sealed class OnboardingRow(GitHubServer server, RepositoryName repository, SeriesState series, FirstWeek week)
{
    private const string None = "–";

    internal TemplateFields Fields => new()
    {
        ["name"] = Plain(series.Name == "." ? "the root" : series.Name),
        ["state"] = Live is null ? $"asleep since {series.Profile.LastMeeting?.ToIso() ?? "ever"}" : "live",
        ["meets"] = series.Calendar?.Rule is { } rule ? Plain(rule.Rhythm) : None,
        ["next"] = Live?.Current is { } meeting ? When(meeting) : None,
        ["week"] = Week,
    };

    private ReadSeries? Live => week.Series.GetValueOrDefault(series.Name);

    private string Week
    {
        get
        {
            if (Live is not { } live) return "nothing, until it is named in the file";
            if (week.Openings.FirstOrDefault(opening => opening.Series == series.Name) is { } opening) return $"a pull request opens {OnboardingModel.When(opening)}";
            if (live.Own is [.., var own]) return $"{server.LinkTo(new IssueId(repository, own.Pull.Number), repository)} is open";
            if (live.IsLeftOutAsSlides) return "nothing: it has slide decks, and no template";
            return live.Current is null ? "nothing: its minutes do not tell when it meets" : "nothing yet";
        }
    }

    private static string When(Meeting meeting) => meeting.Date.ToIsoWithWeekday();

    private static string Plain(string text) => new QuietText().Plain(text).ToString();
}
