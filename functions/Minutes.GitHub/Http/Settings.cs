using Minutes.Text;

namespace Minutes.GitHub.Http;

/// <summary>Variables of the environment; an empty one counts as none, as workflows set them.</summary>
internal readonly struct Settings(Func<string, string?> environment)
{
    internal string? this[string name] => environment(name)?.Trim() is { Length: > 0 } value ? value : null;

    /// <summary>A mistake in a variable, which stands where else the file does.</summary>
    internal static Problem Problem(string variable, string message, string advice) => new(variable, new(1, 1), message, advice);
}
