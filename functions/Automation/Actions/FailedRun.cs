using System.Text;
using Minutes.Comments;
using Minutes.GitHub.Http;
using Minutes.Text;

namespace Automation.Actions;

/// <summary>A run that ended before there was a report: without an annotation its page would show an exit code and nothing else.</summary>
internal static class FailedRun
{
    /// <summary>Whether the failure has words for a person.</summary>
    internal static bool Tells(Exception failure) => failure is UsageException or ProblemsException or GitHubException;

    internal static IEnumerable<string> Annotations(Exception failure) => Reasons(failure).Select(reason => WorkflowCommand.Of("error", reason));

    internal static string Summary(Exception failure)
    {
        var summary = new StringBuilder("### Minutes\n\n");
        foreach (var reason in Reasons(failure)) summary.Append("- **failed**: ").Append(SafeMarkdown.Sentence(reason)).Append('\n');
        return summary.Append("\nWhat is missing is made good by the next run.\n\n").ToString();
    }

    private static IEnumerable<string> Reasons(Exception failure) =>
        failure is ProblemsException mistakes ? mistakes.Problems.Select(Reason) : [failure.Message];

    /// <summary>A credential has no line, only a name.</summary>
    private static string Reason(Problem problem) => $"{problem.Path}: {problem.Message}{(problem.Advice is { } advice ? $"; {advice}" : "")}";
}
