using System.Collections.Immutable;
using Minutes.Text;

namespace Minutes.Validation;

/// <summary>What the rules have found in a text.</summary>
/// <param name="Findings">In the order of the text, without what is silenced by configuration or by a comment.</param>
/// <param name="Private">What must not be shown of the text, silenced or not.</param>
public sealed record Found(ImmutableArray<Finding> Findings, ImmutableArray<TextSpan> Private);
