namespace Minutes.Validation;

/// <summary>What people are told about a rule: in docs/rules.md, by <c>minutes rules</c>, in SARIF.</summary>
/// <param name="Id">Stable: <c>MIN004</c>.</param>
/// <param name="Name">In words with hyphens: <c>title-date</c>.</param>
/// <param name="Severity">How bad its findings are, unless configured.</param>
public sealed record RuleInfo(string Id, string Name, Severity Severity)
{
    /// <summary>What it finds, one sentence.</summary>
    public required string Trigger { get; init; }

    /// <summary>Why that matters, one or two sentences.</summary>
    public required string Reason { get; init; }

    /// <summary>Lines of minutes that have the defect.</summary>
    public required string Before { get; init; }

    /// <summary>The same lines without it.</summary>
    public required string After { get; init; }

    /// <summary>When its fixes are made: what other rules see depends on what Markdown makes of the lines, so that is mended first.</summary>
    public MendingOrder Order { get; init; } = MendingOrder.Content;

    /// <summary>How it is mended mechanically, one sentence; null where only a person can.</summary>
    public string? Fix { get; init; }
}
