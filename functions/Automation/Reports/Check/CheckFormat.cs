namespace Automation.Reports.Check;

/// <summary>How <c>minutes check</c> prints what it found.</summary>
internal enum CheckFormat
{
    /// <summary>For people, each finding with its line.</summary>
    Text,

    /// <summary>For programs. Described in docs/command-line.md.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for code scanning.</summary>
    Sarif,

    /// <summary>Annotations of a GitHub workflow.</summary>
    GitHub,

    /// <summary>The text of a comment on a pull request.</summary>
    Markdown,
}
