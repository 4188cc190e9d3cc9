using System.Diagnostics.CodeAnalysis;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Minutes.Rendering;

/// <summary>Ends a rendering; Scriban lets only exceptions of this family pass unchanged. It never leaves this folder.</summary>
[SuppressMessage("Design", "CA1032", Justification = "A failure without a place in the template would be of no use.")]
internal sealed class TemplateFailure(SourceSpan span, string message, string? advice = null) : ScriptRuntimeException(span, message)
{
    public string? Advice => advice;
}
