using Minutes.Text;

namespace Minutes.Validation;

/// <summary>A file that cannot be read at all: no rule sees it, but it is told like what rules find.</summary>
public static class Unreadable
{
    /// <summary>What people are told about it.</summary>
    public static RuleInfo Info { get; } = new("MIN000", "unreadable", Severity.Error)
    {
        Trigger = "The file cannot be read: it is no UTF-8 text, too large, or nested too deep.",
        Reason = "Nobody can read it as minutes, and no program can work with it.",
        Before = "a file with a NUL character in it",
        After = "the same text without it",
    };

    /// <summary>The finding for a problem.</summary>
    public static Finding Of(Problem problem) => new(Info, Severity.Error, default, problem.Message, problem.Advice ?? "save it as UTF-8 text");
}
