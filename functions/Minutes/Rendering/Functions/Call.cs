using Scriban.Parsing;
using Scriban.Runtime;

namespace Minutes.Rendering.Functions;

/// <summary>One call of a function: its arguments, already of the parameters' types, and its place.</summary>
internal readonly record struct Call(TemplateRun Run, SourceSpan Span, ScriptArray Arguments)
{
    public object? this[int index] => Arguments[index];

    public string Text(int index) => (string?)Arguments[index] ?? string.Empty;

    public int Number(int index) => (int)(Arguments[index] ?? 0);

    /// <summary>A list; nothing is an empty one, as it is for <c>for</c>.</summary>
    public ScriptArray List(int index) => Arguments[index] switch
    {
        ScriptArray list => list,
        null => [],
        var other => throw Failure($"this function takes a list, and {Kind.Of(other)} was given"),
    };

    /// <summary>A text to look for in another.</summary>
    public string Pattern(int index) => Text(index) switch
    {
        "" => throw Failure("the text to look for is empty"),
        { Length: > TemplateLimits.PatternLength } =>
            throw Failure($"the text to look for has more than {TemplateLimits.PatternLength} characters"),
        var pattern => pattern,
    };

    /// <summary>Stops a text that would get too long before it is made.</summary>
    public void ExpectLength(long length)
    {
        if (length > TemplateLimits.TextLength) throw Failure($"the text gets longer than {TemplateLimits.TextLength} characters");
    }

    public TemplateFailure Failure(string message) => new(Span, message);
}
