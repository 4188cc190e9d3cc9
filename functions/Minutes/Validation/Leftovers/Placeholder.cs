using Minutes.Documents;
using Minutes.Text;

namespace Minutes.Validation.Leftovers;

/// <summary>Something that waits to be filled in.</summary>
/// <param name="Span">The placeholder.</param>
/// <param name="Line">The line that it stands on.</param>
internal readonly record struct Placeholder(TextSpan Span, MinutesLine Line);
