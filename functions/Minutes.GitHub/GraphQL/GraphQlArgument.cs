using System.Diagnostics.CodeAnalysis;

namespace Minutes.GitHub.GraphQL;

/// <summary>An argument of a field: a variable, or a constant of ours.</summary>
internal readonly record struct GraphQlArgument
{
    private readonly string _text;

    /// <param name="name">Its name in the schema.</param>
    /// <param name="variable">Where its value comes from.</param>
    internal GraphQlArgument([ConstantExpected] string name, GraphQlVariable variable) => _text = $"{name}: ${variable.Name}";

    /// <param name="name">Its name in the schema.</param>
    /// <param name="constant">A value of GraphQL, such as <c>100</c> or <c>[OPEN]</c>.</param>
    internal GraphQlArgument([ConstantExpected] string name, [ConstantExpected] string constant) => _text = $"{name}: {constant}";

    /// <summary>As it is written: <c>name: $v0</c>.</summary>
    public override string ToString() => _text;
}
