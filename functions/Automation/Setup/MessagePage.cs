using static Automation.Setup.PageFrame;

namespace Automation.Setup;

/// <summary>A page with one thing to say.</summary>
internal static class MessagePage
{
    internal static string Html(string title, string message, (string Text, string Address)? next = null) => PageFrame.Html(
        title,
        $"<p>{Text(message)}</p>{(next is { } link ? $"\n<p><a class=\"button\" href=\"{Text(link.Address)}\">{Text(link.Text)}</a></p>" : "")}");
}
