using System.Diagnostics;

namespace Minutes.GitHub.Http;

/// <summary>A token or a key. It prints as <c>***</c> wherever it lands: in a log, an exception, a debugger.</summary>
[DebuggerDisplay("***")]
public sealed class Secret
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _text;

    /// <param name="text">What must not be seen.</param>
    public Secret(string text) => _text = text;

    /// <summary>Always <c>***</c>.</summary>
    public override string ToString() => "***";

    /// <summary>The secret itself, for the one place that needs it.</summary>
    internal string Reveal() => _text;

    /// <summary>Whether it begins with a text that is no secret: the kind of a token.</summary>
    internal bool BeginsWith(string kind) => _text.StartsWith(kind, StringComparison.Ordinal);
}
