using System.Text;
using Minutes.Archive;
using Minutes.Text;

namespace Minutes.Validation;

/// <summary>A file that cannot be read at all: no rule sees it, but it is told like what rules find.</summary>
public static class Unreadable
{
    /// <summary>What people are told about it.</summary>
    public static RuleInfo Info { get; } = new("MIN000", "unreadable", Severity.Error)
    {
        Trigger = "The file cannot be read: it is no UTF-8 text, too large, nested too deep, a link, or no file.",
        Reason = "Nobody can read it as minutes, and no program can work with it.",
        Before = "a file with a NUL character in it",
        After = "the same text without it",
    };

    /// <summary>What is told of a file that could not be read, at the place where reading it ended.</summary>
    /// <param name="path">The file.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="problem">Why it cannot be read.</param>
    public static CheckedFile Of(ArchivePath path, ReadOnlySpan<byte> bytes, Problem problem)
    {
        var source = SourceText.From(path.ToString(), bytes.Length <= SourceText.MaximumBytes ? Encoding.UTF8.GetString(bytes) : "");
        var line = problem.Position.Line <= source.Lines.Length ? source.Lines[problem.Position.Line - 1] : default;
        var place = new TextSpan(Math.Min(line.Start + problem.Position.Column - 1, line.End), 0);
        return new(path, source, [new(Info, Severity.Error, place, problem.Message, problem.Advice ?? "save it as UTF-8 text")])
        {
            // No rule has looked whether there is a key in it.
            Private = [new(0, source.Text.Length)],
        };
    }
}
