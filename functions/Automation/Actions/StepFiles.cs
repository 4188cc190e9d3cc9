using System.Text;

namespace Automation.Actions;

/// <summary>The files by which a step of a workflow tells something: each line that is added counts (docs.github.com, "Workflow commands", "Environment files").</summary>
/// <param name="variable">Gives a variable's value.</param>
internal sealed class StepFiles(Func<string, string?> variable)
{
    /// <summary>GitHub takes a mebibyte of summary for a step.</summary>
    private const int LargestSummary = 1 << 20;

    /// <summary>GitHub takes a mebibyte of outputs, counted as UTF-16; beyond that it fails the run.</summary>
    private const int LargestOutput = 500_000;

    /// <summary>Sets an output of the step, to nothing where it is too large. Its end is a word that nobody can foresee, so that no value can set another one.</summary>
    internal Task OutputAsync(string name, string value, CancellationToken cancellation)
    {
        var end = WorkflowLog.Token();
        return AppendAsync("GITHUB_OUTPUT", $"{name}<<{end}\n{(value.Length <= LargestOutput ? value : "")}\n{end}\n", cancellation);
    }

    /// <summary>Shows a text on the page of the run.</summary>
    internal Task SummaryAsync(string markdown, CancellationToken cancellation) =>
        AppendAsync("GITHUB_STEP_SUMMARY", Encoding.UTF8.GetByteCount(markdown) < LargestSummary ? markdown : "There is too much to be shown here; the log has it.\n", cancellation);

    private Task AppendAsync(string name, string text, CancellationToken cancellation) =>
        variable(name) is { Length: > 0 } path ? File.AppendAllTextAsync(path, text, cancellation) : Task.CompletedTask;
}
