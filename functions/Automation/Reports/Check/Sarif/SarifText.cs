using Minutes.Text;
using Minutes.Validation;

namespace Automation.Reports.Check.Sarif;

/// <summary>A text for people, as plain text and where it helps as Markdown.</summary>
internal sealed record SarifText(string Text, string? Markdown = null)
{
    internal static SarifText Of(string text) => new(Literal(text));

    /// <summary>A text that may quote what somebody wrote: nothing hidden in it, no line break, and no link.</summary>
    internal static SarifText Quoting(string text, PrivateText hidden) =>
        Of(VisibleText.Of(hidden.Mask(text)).Replace("](", "] (", StringComparison.Ordinal));

    /// <summary>Braces stand for arguments, unless they are doubled (§3.11.5).</summary>
    internal static string Literal(string text) => text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
}
