using Minutes.Text;

namespace Automation.Reports;

/// <summary>An example of a rule as people see it: what is hidden in it is what it is about, so it is written as <c>\u{200b}</c>.</summary>
internal static class ShownExample
{
    /// <summary>The lines, each in its visible form.</summary>
    internal static IEnumerable<string> Lines(string example) => example.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Select(VisibleText.Of);
}
