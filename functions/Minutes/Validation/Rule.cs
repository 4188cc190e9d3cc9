using System.Collections.Immutable;
using Minutes.Text;

namespace Minutes.Validation;

/// <summary>One thing that is looked for in minutes.</summary>
public abstract class Rule
{
    /// <summary>What people are told about it.</summary>
    public abstract RuleInfo Info { get; }

    /// <summary>What it finds, in any order. Takes time linear in the size of the minutes.</summary>
    public abstract IEnumerable<Finding> Check(Submission submission);

    /// <summary>A finding of this rule.</summary>
    private protected Finding At(TextSpan span, string message, string advice, Fix? fix = null) =>
        new(Info, Info.Severity, span, message, advice) { Fix = fix };

    /// <summary>One finding for all places of one cause; none where there are no places.</summary>
    /// <param name="edits">How all of them are mended, in order.</param>
    /// <param name="message">What is wrong, by the number of places.</param>
    /// <param name="advice">What to do about it.</param>
    /// <param name="title">What the fix does.</param>
    /// <param name="kind">What the fix may do to the text.</param>
    private protected IEnumerable<Finding> AtAll(ImmutableArray<TextEdit> edits, Func<int, string> message, string advice, string title, FixKind kind = FixKind.Signs) =>
        edits is [var first, .. var rest]
            ? [At(first.Span, message(edits.Length), advice, new(title, edits) { Kind = kind }) with { AlsoAt = [.. rest.Select(edit => edit.Span)] }]
            : [];
}
