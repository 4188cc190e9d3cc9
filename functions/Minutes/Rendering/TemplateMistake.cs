using Minutes.Text;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Minutes.Rendering;

/// <summary>A mistake in a template, before its place is counted in lines.</summary>
internal sealed record TemplateMistake(SourceSpan Span, string Message, string? Advice = null)
{
    public static TemplateMistake From(LogMessage message)
    {
        var (plain, advice) = ScribanMessage.InPlainWords(message.Message);
        return new(message.Span, plain, advice);
    }

    public static TemplateMistake From(ScriptRuntimeException failure)
    {
        if (failure is TemplateFailure ours) return new(ours.Span, ours.OriginalMessage, ours.Advice);
        var (plain, advice) = ScribanMessage.InPlainWords(failure.OriginalMessage);
        return new(failure.Span, plain, advice);
    }

    /// <summary>Index of the first character that is meant; Scriban gives -1 for the end of the text.</summary>
    public int Offset(SourceText source) =>
        Span.Start.Offset < 0 ? source.Text.Length : Math.Min(Span.Start.Offset, source.Text.Length);

    public Problem In(SourceText source) => new(source.Path, source.PositionAt(Offset(source)), Message, Advice);
}
