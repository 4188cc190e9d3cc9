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
        switch (format)
        {
            case CheckFormat.Json:
                output.WriteLine(ReportJson.Print(FindingsReport.Of(report), json => json.FindingsReport));
                break;
            case CheckFormat.Sarif:
                output.WriteLine(SarifJson.Print(SarifLog.Of(report, options)));
                break;
            case CheckFormat.GitHub:
                new GitHubAnnotations(output, options.Token()).Print(report);
                break;
            case CheckFormat.Markdown:
                output.Write(ReviewComment.Write(report, options.Review));
                break;
            default:
                PrintText(report, output, new(surroundings.HasColour));
                break;
        }
    }

    /// <summary>Prints all at once: the console writes whatever it is given without delay.</summary>
    private static void PrintText(CheckReport report, TextWriter output, TextStyle style)
    {
        using var text = new StringWriter { NewLine = output.NewLine };
        new CheckText(text, style).Print(report);
        output.Write(text.ToString());
    }
}
