using System.Globalization;
using Minutes.CarryOver;
using Minutes.Comments;
using Minutes.Rendering;
using Minutes.Text;

namespace Minutes.Announcements;

/// <summary>What the templates of the pull request see. Each name is described in <c>docs/templates.md</c>; a test compares.</summary>
internal static class AnnouncementModel
{
    /// <summary>So many characters of topics and lines are shown: less than GitHub takes, and more than anybody reads.</summary>
    private const int MostCharacters = 40_000;

    /// <summary>So many missing meetings are named.</summary>
    private const int MostMissing = 5;

    /// <summary>The model of the title, a plain text.</summary>
    internal static TemplateFields OfTitle(Announcement announcement) => Meeting(announcement, announcement.Series, announcement.Path.ToString());

    /// <summary>The model of the body: all texts are quiet Markdown.</summary>
    internal static TemplateFields OfBody(Announcement announcement)
    {
        var model = Meeting(announcement, new QuietText().Plain(announcement.Series).ToString(), SafeMarkdown.Code(announcement.Path.ToString()));
        var shown = new ShownTopics(announcement, MostCharacters);
        var topics = announcement.Decisions.Where(decision => !decision.IsGroup).ToLookup(decision => decision.Verdict);
        model["previous"] = Previous(announcement);
        model["presenter"] = announcement.Presenter is { } login ? SafeMarkdown.Code($"@{login}") : null;
        model["presenter_open"] = announcement.IsPresenterOpen;
        model["conflict"] = announcement.IsConflict;
        model["conflicts"] = shown.Lines(announcement.Conflicts);
        model["carried"] = shown.Topics(topics[Verdict.Carry]);
        model["deferred"] = shown.Topics(topics[Verdict.Defer]);
        model["left"] = shown.Topics(topics[Verdict.Leave]);
        model["not_shown"] = shown.LeftOut;
        model["missing"] = TemplateValue.List(announcement.Missing.TakeLast(MostMissing).Select(date => date.ToIso()));
        model["raw"] = announcement.Server.RawAddressOf(announcement.Repository, announcement.Branch, announcement.Path);
        return model;
    }

    private static TemplateFields Meeting(Announcement announcement, string series, string path) => new()
    {
        ["series"] = series,
        ["date"] = announcement.Meeting.Date.ToIso(),
        ["weekday"] = announcement.Meeting.Date.DayOfWeek.ToString(),
        ["time"] = announcement.Meeting.Time?.ToString("HH:mm", CultureInfo.InvariantCulture),
        ["zone"] = announcement.TimeZone.Id,
        ["path"] = path,
    };

    private static TemplateFields? Previous(Announcement announcement) => announcement.Predecessor is { } previous
        ? new() { ["date"] = previous.Date.ToIso(), ["link"] = announcement.AddressOf(previous.File.Path) }
        : null;
}
