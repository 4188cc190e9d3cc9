using Minutes.Text;

namespace Automation;

/// <summary>A line that a workflow obeys: it marks a place, or a run, with a message (docs.github.com, "Workflow commands").</summary>
internal static class WorkflowCommand
{
    /// <summary>A command; nothing in its values can end it, or begin another.</summary>
    /// <param name="name">Such as <c>error</c>.</param>
    /// <param name="message">What is told.</param>
    /// <param name="properties">Such as the file and the line.</param>
    internal static string Of(string name, string message, params IEnumerable<(string Name, string Value)> properties)
    {
        var list = string.Join(',', properties.Select(property => $"{property.Name}={EscapeProperty(property.Value)}"));
        return list.Length > 0 ? $"::{name} {list}::{Escape(message)}" : $"::{name}::{Escape(message)}";
    }

    /// <summary>As the toolkit of GitHub's actions does it; of line breaks, which it escapes too, the visible form is already there.</summary>
    private static string Escape(string text) => VisibleText.Of(text).Replace("%", "%25", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => Escape(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
