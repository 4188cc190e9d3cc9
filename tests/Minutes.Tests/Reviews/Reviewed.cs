using Minutes.Reviews;
using Minutes.Text;
using Minutes.Validation;

namespace Minutes.Tests.Reviews;

/// <summary>Reports that a test makes by hand, with rules of its own.</summary>
internal static class Reviewed
{
    public const string Text = "# 2026-03-04\n\n## Agenda\n\n* write to mira@example.org\n* the gauge\n";

    public static RuleInfo Title { get; } = Rule("MIN904", "title-date", Severity.Error);

    public static RuleInfo Address { get; } = Rule("MIN970", "mail-address", Severity.Warning);

    public static RuleInfo Outcome { get; } = Rule("MIN930", "no-outcome", Severity.Note);

    public static ReviewOptions WithLinks { get; } = new() { LinkTo = (path, line) => $"https://example.org/blob/main/{path}#L{line}" };

    public static Finding Error(string message = "the title names 2026-03-04, the file 2026-03-11", string advice = "write 2026-03-11") => At("2026-03-04", Title, message, advice);

    public static Finding Warning(string message = "the address mira@example.org can be read by everybody", string advice = "name the person by handle") =>
        At("mira@example.org", Address, message, advice) with { IsPrivate = true };

    public static Finding Note() => At("the gauge", Outcome, "the topic has no outcome", "write what came of it");

    public static CheckedFile File(string path, params Finding[] findings) => new(Written.Path(path), SourceText.From(path, Text), [.. findings]);

    public static string Comment(ReviewOptions? options, params CheckedFile[] files) => ReviewComment.Write(new([.. files]), options ?? new());

    private static Finding At(string place, RuleInfo rule, string message, string advice) =>
        new(rule, rule.Severity, new(Text.IndexOf(place, StringComparison.Ordinal), place.Length), message, advice);

    private static RuleInfo Rule(string id, string name, Severity severity) => new(id, name, severity) { Trigger = "T.", Reason = "R.", Before = "b", After = "a" };
}
