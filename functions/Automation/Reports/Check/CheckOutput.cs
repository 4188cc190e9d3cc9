using Automation.Reports.Check.Sarif;
using Minutes.Reviews;
using Minutes.Validation;

namespace Automation.Reports.Check;

/// <summary>Prints what was found, in any of the formats.</summary>
internal static class CheckOutput
{
    internal static void Print(CheckReport report, CheckFormat format, Surroundings surroundings, CheckOutputOptions options)
    {
        var output = surroundings.Out;

        // GitHub knows files by their paths in the repository; people and programs here, by those in the archive.
        var placed = options.Archive is { } archive ? RepositoryPaths.In(report, archive, surroundings.Workflow?.Folder) : report;
        switch (format)
        {
            case CheckFormat.Json:
                output.WriteLine(ReportJson.Print(FindingsReport.Of(report), json => json.FindingsReport));
                break;
            case CheckFormat.Sarif:
                output.WriteLine(SarifJson.Print(SarifLog.Of(placed, options)));
                break;
            case CheckFormat.GitHub:
                new GitHubAnnotations(output, options.Token()).Print(placed);
                break;
            case CheckFormat.Markdown:
                output.Write(ReviewComment.Write(placed, options.Review));
                break;
            default:
                PrintText(report, output, new(surroundings.HasColour));
                break;
        }
    }

    /// <summary>The console writes each line by itself, so all are given to it at once.</summary>
    private static void PrintText(CheckReport report, TextWriter output, TextStyle style)
    {
        using var text = new StringWriter { NewLine = output.NewLine };
        new CheckText(text, style).Print(report);
        output.Write(text.GetStringBuilder());
    }
}
