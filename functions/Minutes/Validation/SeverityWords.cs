using System.Collections.Immutable;

namespace Minutes.Validation;

/// <summary>How severities are spelled: on the command line, in the configuration, and in every format.</summary>
public static class SeverityWords
{
    /// <summary>The severities of findings, the worst first.</summary>
    public static ImmutableArray<Severity> OfFindings { get; } = [Severity.Error, Severity.Warning, Severity.Note];

    /// <summary><c>error</c>, <c>warning</c>, <c>note</c>, <c>off</c>.</summary>
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "note",
        _ => "off",
    };
}
