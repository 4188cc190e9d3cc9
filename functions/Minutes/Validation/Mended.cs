using System.Collections.Immutable;
using Minutes.Text;

namespace Minutes.Validation;

/// <summary>Minutes after what could be mended was mended.</summary>
/// <param name="Submission">The minutes as they are now.</param>
/// <param name="Left">What is still to be found in them, and selected.</param>
/// <param name="Private">What must not be shown of them.</param>
/// <param name="Done">What was mended, each with the place where it was found.</param>
public sealed record Mended(Submission Submission, ImmutableArray<Finding> Left, ImmutableArray<TextSpan> Private, ImmutableArray<(Finding Finding, LinePosition At)> Done);
