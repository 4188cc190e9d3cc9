using System.Collections.Immutable;
using Minutes.Text;

namespace Minutes.Validation;

/// <summary>Something about minutes that a person should look at.</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Severity">How bad it is here.</param>
/// <param name="Span">Where it is; of length 0 where something is missing.</param>
/// <param name="Message">What is wrong, one sentence without a full stop.</param>
/// <param name="Advice">What a chair can do about it, one sentence without a full stop.</param>
public sealed record Finding(RuleInfo Rule, Severity Severity, TextSpan Span, string Message, string Advice)
{
    /// <summary>Mends it; null where only a person can.</summary>
    public Fix? Fix { get; init; }

    /// <summary>Further places of the same cause: it is told once, not once a line.</summary>
    public ImmutableArray<TextSpan> AlsoAt { get; init; } = [];

    /// <summary>Whether what stands in the span must not be shown again: a key, an address, a telephone number.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>All places, the first one first.</summary>
    public IEnumerable<TextSpan> Places => AlsoAt.Prepend(Span);
}
