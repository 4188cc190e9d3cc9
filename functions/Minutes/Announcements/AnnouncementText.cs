using System.Globalization;
using Minutes.Comments;
using Minutes.Rendering;
using Minutes.Text;

namespace Minutes.Announcements;

/// <summary>Title and body of the pull request with the next minutes. Nobody is called by them, no issue hears of them, and nothing is closed.</summary>
public static class AnnouncementText
{
    /// <summary>GitHub's bound for a title, in characters.</summary>
    public const int LongestTitle = 256;

    /// <summary>GitHub's bound for a body, in characters.</summary>
    public const int LongestBody = 65_536;

    /// <summary>The title; a mistake in the template is told instead.</summary>
    /// <param name="announcement">What is told.</param>
    /// <param name="template">The repository's own template; null for the built-in one.</param>
    public static Parsed<string> Title(Announcement announcement, LineTemplate? template = null)
    {
        template ??= BuiltInTemplate.PullRequestTitle;
        var title = template.Render(AnnouncementModel.OfTitle(announcement));
        return title.Value?.Length > LongestTitle
            ? template.Refuse(string.Create(CultureInfo.InvariantCulture, $"the title has {title.Value.Length} characters, more than the {LongestTitle} of GitHub"), "shorten the template")
            : title;
    }

    /// <summary>The body; a mistake in the template is told instead.</summary>
    /// <param name="announcement">What is told.</param>
    /// <param name="template">The repository's own template; null for the built-in one.</param>
    public static Parsed<string> Body(Announcement announcement, MinutesTemplate? template = null)
    {
        template ??= BuiltInTemplate.PullRequestBody;
        var body = template.Render(AnnouncementModel.OfBody(announcement));
        if (body.Value is not { } text) return body;
        text = QuietMarkdown.Of(text.Trim(), announcement.Server) + "\n";
        return text.Length > LongestBody
            ? new Problem(template.Path, new(1, 1), string.Create(CultureInfo.InvariantCulture, $"the body has {text.Length} characters, more than the {LongestBody} of GitHub"), "shorten the template")
            : text;
    }
}
