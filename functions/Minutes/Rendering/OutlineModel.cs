using System.Globalization;
using Minutes.Documents;
using Minutes.Outlines;
using Minutes.Text;

namespace Minutes.Rendering;

/// <summary>What a template of minutes sees of an outline. Each name is described in <c>docs/templates.md</c>; a test compares.</summary>
public static class OutlineModel
{
    /// <summary>The model.</summary>
    /// <param name="outline">The next minutes before they are text.</param>
    /// <param name="meeting">What else a template can say of the meeting.</param>
    public static TemplateFields Of(Outline outline, OutlineMeeting meeting) => new()
    {
        ["title"] = outline.Title,
        ["series"] = meeting.Series,
        ["date"] = outline.Date.ToIso(),
        ["weekday"] = outline.Date.DayOfWeek.ToString(),
        ["time"] = meeting.Time?.ToString("HH:mm", CultureInfo.InvariantCulture),
        ["path"] = meeting.Path,
        ["previous_date"] = meeting.PreviousDate is { } previous ? previous.ToIso() : null,
        ["previous_path"] = meeting.PreviousPath,
        ["presenter"] = outline.Presenter,
        ["blank_after_heading"] = outline.HasBlankAfterHeading,
        ["bullet"] = outline.Bullet.ToString(),
        ["sections"] = TemplateValue.List(outline.Sections.Select(section => SectionFields(section, outline.Bullet))),
    };

    private static TemplateFields SectionFields(OutlineSection section, char bullet) => new()
    {
        ["kind"] = KindName(section.Kind),
        ["level"] = section.Level,
        ["name"] = section.Name,
        ["heading"] = section.Level == 0 ? null : Heading(section.Level, section.Name),
        ["lines"] = TemplateValue.List(section.Lines),
        ["topics"] = TemplateValue.List(section.Topics.Select(topic => TopicFields(topic, bullet))),
    };

    private static TemplateFields TopicFields(OutlineTopic topic, char bullet) => new()
    {
        ["form"] = topic.Form is TopicForm.Heading ? "heading" : "bullet",
        ["level"] = topic.Level,
        ["name"] = topic.Name,
        ["heading"] = topic.Form is TopicForm.Heading ? Heading(topic.Level, topic.Name) : $"{bullet} {topic.Name}",
        ["lines"] = TemplateValue.List(topic.Lines),
        ["reason"] = topic.Decision?.Reason,
        ["since"] = topic.Decision is { } decision ? decision.Age.Since.Date.ToIso() : null,
        ["meetings"] = topic.Decision is { } carried ? carried.Age.Meetings : TemplateValue.None,
    };

    private static string Heading(int level, string name) => $"{new string('#', level)} {name}";

    private static string KindName(SectionKind kind) => kind switch
    {
        SectionKind.ActionRecap => "action-recap",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
