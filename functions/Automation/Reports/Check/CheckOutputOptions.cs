using Minutes.Reviews;

namespace Automation.Reports.Check;

/// <summary>What the formats need to know beside the findings.</summary>
internal sealed record CheckOutputOptions
{
    /// <summary>The program's version.</summary>
    internal string Version { get; init; } = typeof(CheckOutputOptions).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>The archive's folder, a part of a repository perhaps; null where the paths are those of the repository.</summary>
    internal string? Archive { get; init; }

    /// <summary>Gives a word that nobody can foresee: a workflow goes on obeying what is printed only behind it.</summary>
    internal Func<string> Token { get; init; } = WorkflowLog.Token;

    /// <summary>How the comment on a pull request is written.</summary>
    internal ReviewOptions Review { get; init; } = new();
}
