namespace Automation.Reports.Check;

/// <summary>The formats as they are named on the command line.</summary>
internal static class CheckFormats
{
    internal static string[] Names { get; } = ["text", "json", "sarif", "github", "markdown"];

    internal static CheckFormat Of(string name) => (CheckFormat)Array.IndexOf(Names, name);
}
