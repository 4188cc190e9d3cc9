using System.Collections.Immutable;

namespace Minutes.Text;

/// <summary>What reading something gave: a value, or the problems that kept it from being one.</summary>
/// <param name="Value">The value; null exactly where there are problems.</param>
/// <param name="Problems">What is wrong, in the order of the text; empty where there is a value.</param>
public sealed record Parsed<T>(T? Value, ImmutableArray<Problem> Problems)
    where T : class
{
    /// <summary>A value without problems.</summary>
    public static implicit operator Parsed<T>(T value) => new(value, []);

    /// <summary>One problem instead of a value.</summary>
    public static implicit operator Parsed<T>(Problem problem) => new(null, [problem]);
}
